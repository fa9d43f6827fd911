import { contributionsBy } from '#documents/parts/contributionsBy.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { noted } from '#documents/parts/knownAnswer.ts';
import { organisationForm } from '#documents/parts/organisationForm.ts';
import { amountAsked } from '#documents/parts/sumOf.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

/** The organisation's application for a grant: what it asks for, what for, and who signs. */
export function grantApplication(context: PaperContext): PaperContent {
  const amount = amountAsked(context);
  return organisationForm(
    context,
    'grant-application',
    context.words.application,
    {
      'activity.what': noted(context.notes.background),
      ...(amount !== undefined && { 'grant.amount': amount }),
    },
    { money: contributionsBy(context, 'organisation') },
  );
}
