import { contributionsBy } from '#documents/parts/contributionsBy.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { noted } from '#documents/parts/knownAnswer.ts';
import { organisationForm } from '#documents/parts/organisationForm.ts';
import { amountAsked } from '#documents/parts/sumOf.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The organisation's own initiative to a partnership: twelve points, in its own voice, with amount and signature. */
export function initiative(w: Writer): Draft {
  return organisationForm(
    w,
    'initiative',
    w.words.initiative,
    { 'need.need': noted(w.notes.background), 'wish.amount': amountAsked(w) },
    { own: contributionsBy(w, 'organisation'), wish: contributionsBy(w, 'authority') },
  );
}
