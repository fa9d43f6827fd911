import { contributionsBy } from '#documents/parts/contributionsBy.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { noted } from '#documents/parts/knownAnswer.ts';
import { organisationForm } from '#documents/parts/organisationForm.ts';
import { amountAsked } from '#documents/parts/sumOf.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The organisation's application for a grant: what it asks for, what for, and who signs. */
export function grantApplication(w: Writer): Draft {
  const amount = amountAsked(w);
  return organisationForm(
    w,
    'grant-application',
    w.words.application,
    {
      'activity.what': noted(w.notes.background),
      ...(amount !== undefined && { 'grant.amount': amount }),
    },
    { money: contributionsBy(w, 'organisation') },
  );
}
