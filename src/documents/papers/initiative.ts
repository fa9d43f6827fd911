import { contributionsBy } from '#documents/parts/contributionsBy.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { noted } from '#documents/parts/knownAnswer.ts';
import { organisationForm } from '#documents/parts/organisationForm.ts';
import { amountAsked } from '#documents/parts/sumOf.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

/** The organisation's own initiative to a partnership: twelve points, in its own voice, with amount and signature. */
export function initiative(context: PaperContext): PaperContent {
  return organisationForm(
    context,
    'initiative',
    context.words.initiative,
    { 'need.need': noted(context.notes.background), 'wish.amount': amountAsked(context) },
    { own: contributionsBy(context, 'organisation'), wish: contributionsBy(context, 'authority') },
  );
}
