import { contributionsBy } from '#documents/parts/contributionsBy.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { answerWords, noted } from '#documents/parts/knownAnswer.ts';
import { organisationForm } from '#documents/parts/organisationForm.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The organisation's own initiative to a partnership: twelve points, in its own voice. */
export function initiative(w: Writer): Draft {
  return organisationForm(
    w,
    w.words.initiative,
    {
      'need.need': noted(w.notes.background),
      'idea.area': answerWords(w, 'service-area'),
      'idea.period': answerWords(w, 'term-years'),
      'own.level': answerWords(w, 'own-contribution'),
      'wish.kind': answerWords(w, 'payment'),
      'others.others': answerWords(w, 'market'),
      'steering.steering': answerWords(w, 'shared-steering'),
      'aid.market': answerWords(w, 'economic-activity'),
      'aid.threeYears': answerWords(w, 'aid-three-years'),
    },
    { own: contributionsBy(w, 'organisation'), wish: contributionsBy(w, 'authority') },
  );
}
