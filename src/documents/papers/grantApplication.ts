import { contributionsBy } from '#documents/parts/contributionsBy.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { answerWords, noted } from '#documents/parts/knownAnswer.ts';
import { organisationForm } from '#documents/parts/organisationForm.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The organisation's application for a grant, with what the authority will ask. */
export function grantApplication(w: Writer): Draft {
  return organisationForm(
    w,
    w.words.application,
    {
      'grant.kind': answerWords(w, 'support-kind'),
      'grant.amount': answerWords(w, 'contract-value'),
      'grant.period': answerWords(w, 'term-years'),
      'activity.area': answerWords(w, 'service-area'),
      'activity.what': noted(w.notes.background),
      'money.own': answerWords(w, 'own-contribution'),
      'aid.market': answerWords(w, 'economic-activity'),
      'aid.threeYears': answerWords(w, 'aid-three-years'),
    },
    { money: contributionsBy(w, 'organisation') },
  );
}
