import { askedQuestions } from '#documents/parts/askedQuestions.ts';
import { contributionsBy } from '#documents/parts/contributionsBy.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { form } from '#documents/parts/form.ts';
import { fromTo } from '#documents/parts/fromTo.ts';
import { answerWords, oneLine } from '#documents/parts/knownAnswer.ts';
import { paragraph } from '#documents/parts/paragraph.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The organisation's own initiative to a partnership: twelve points, in its own voice. */
export function initiative(w: Writer): Draft {
  const { words, notes } = w;
  const organisation = oneLine(notes.organisation);
  const background = oneLine(notes.background);
  return {
    opening: [fromTo(w), paragraph(words.initiative.intro)],
    body: [
      ...form(
        w,
        words.initiative.sections,
        {
          'organisation.name': organisation === '' ? undefined : organisation,
          'need.need': background === '' ? undefined : background,
          'idea.area': answerWords(w, 'service-area'),
          'idea.period': answerWords(w, 'term-years'),
          'own.level': answerWords(w, 'own-contribution'),
          'wish.kind': answerWords(w, 'payment'),
          'others.others': answerWords(w, 'market'),
          'steering.steering': answerWords(w, 'shared-steering'),
          'aid.market': answerWords(w, 'economic-activity'),
          'aid.threeYears': answerWords(w, 'aid-three-years'),
        },
        {},
        { own: contributionsBy(w, 'organisation'), wish: contributionsBy(w, 'authority') },
      ),
      ...askedQuestions(w, words.initiative.asked),
    ],
  };
}
