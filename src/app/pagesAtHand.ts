import type { PageProps, Walked } from './pageProps.ts';
import { addressOf, isBeside } from './place.ts';

type Pages = Pick<PageProps, 'context' | 'before' | 'place' | 'left' | 'ahead'>;
type AtHand = Walked & { readonly key: string; readonly isShown: boolean };

/**
 * The pages at hand, in the order they are walked: the question just left, the page shown and the question
 * that a chosen answer leads to. A page made ready is known again by its key when it is shown. Beside the walk
 * there is only the page shown.
 */
export function pagesAtHand({ context, before, place, left, ahead }: Pages): AtHand[] {
  const shown = keyOf(place);
  const around = (page: Walked | undefined): AtHand[] => {
    if (page?.place.page !== 'question' || isBeside(place)) return [];
    const key = keyOf(page.place);
    return key === shown ? [] : [{ ...page, key, isShown: false }];
  };
  return [
    ...around(left),
    { context, before, place, key: shown, isShown: true },
    ...around(left === undefined ? ahead : undefined),
  ];
}

/** Only questions have slots of their own: no other page is made ready or kept. */
function keyOf(place: Walked['place']): string {
  return place.page === 'question' ? addressOf(place, 'sv') : 'other';
}
