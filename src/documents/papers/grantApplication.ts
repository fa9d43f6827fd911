import { askedQuestions } from '#documents/parts/askedQuestions.ts';
import { contributionsBy } from '#documents/parts/contributionsBy.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { form } from '#documents/parts/form.ts';
import { fromTo } from '#documents/parts/fromTo.ts';
import { answerWords, oneLine } from '#documents/parts/knownAnswer.ts';
import { paragraph } from '#documents/parts/paragraph.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The organisation's application for a grant, with what the authority will ask. */
export function grantApplication(w: Writer): Draft {
  const { words, notes } = w;
  const { intro, sections, asked } = words.application;
  const organisation = oneLine(notes.organisation);
  const background = oneLine(notes.background);
  return {
    opening: [fromTo(w), paragraph(intro)],
    body: [
      ...form(
        w,
        sections,
        {
          'organisation.name': organisation === '' ? undefined : organisation,
          'grant.kind': answerWords(w, 'support-kind'),
          'grant.amount': answerWords(w, 'contract-value'),
          'grant.period': answerWords(w, 'term-years'),
          'activity.area': answerWords(w, 'service-area'),
          'activity.what': background === '' ? undefined : background,
          'money.own': answerWords(w, 'own-contribution'),
          'aid.market': answerWords(w, 'economic-activity'),
          'aid.threeYears': answerWords(w, 'aid-three-years'),
        },
        {},
        { money: contributionsBy(w, 'organisation') },
      ),
      ...askedQuestions(w, asked),
    ],
  };
}
