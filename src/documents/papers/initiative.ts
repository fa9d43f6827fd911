import { contributionsBy } from '#documents/parts/contributionsBy.ts';
import { answersShown } from '#documents/parts/answersShown.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { noted } from '#documents/parts/knownAnswer.ts';
import { organisationForm } from '#documents/parts/organisationForm.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The organisation's own initiative to a partnership: twelve points, in its own voice. */
export function initiative(w: Writer): Draft {
  return organisationForm(
    w,
    w.words.initiative,
    {
      'need.need': noted(w.notes.background),
      ...answersShown(w, 'initiative'),
    },
    { own: contributionsBy(w, 'organisation'), wish: contributionsBy(w, 'authority') },
  );
}
