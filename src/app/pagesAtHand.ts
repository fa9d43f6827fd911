import type { PageProps, Walked } from './pageProps.ts';
import { addressOf, isBeside } from './address/pages.ts';

type Pages = Pick<PageProps, 'context' | 'before' | 'place' | 'ahead'>;
type AtHand = Walked & { readonly key: string; readonly isShown: boolean };

/**
 * The page shown and, after it, the question that a chosen answer leads to. A page made ready is known again
 * by its key when it is shown. Beside the walk there is only the page shown.
 */
export function pagesAtHand({ context, before, place, ahead }: Pages): AtHand[] {
  const shown = { context, before, place, key: keyOf(place), isShown: true };
  if (ahead?.place.page !== 'question' || isBeside(place)) return [shown];
  const key = keyOf(ahead.place);
  return key === shown.key ? [shown] : [shown, { ...ahead, key, isShown: false }];
}

/** Only questions have slots of their own: no other page is made ready. */
function keyOf(place: Walked['place']): string {
  return place.page === 'question' ? addressOf(place, 'sv') : 'other';
}
