import { useEffect, useState } from 'react';

import type { Language } from '#app/address/pages.ts';
import { useIsHydrated } from '#app/startup/useIsHydrated.ts';
import { loadTexts, type Side } from '#texts/index.ts';

import { keepPreference, restorePreference } from './keepPreference.ts';

const key = 'vagval.side';

type SeenFrom = {
  readonly side: Side;
  /** The side whose words are there: the authority's until the organisation's have been fetched. */
  readonly spoken: Side;
  readonly setSide: (side: Side) => void;
};

/** Whose side the case is seen from, kept with the tab; its words are fetched when they are first needed. */
export function useSide(language: Language, storage: () => Storage): SeenFrom {
  const [chosen, setSide] = useState(() => restoreSide(storage));
  // The build writes its pages for the authority: what the tab remembers comes when they are hydrated.
  const side = useIsHydrated() ? chosen : 'authority';
  const [fetched, setFetched] = useState<readonly Language[]>([]);
  useEffect(() => keepSide(chosen, storage), [chosen, storage]);
  useEffect(() => {
    if (side === 'authority') return;
    loadTexts(language, 'organisation').then(
      () => setFetched((earlier) => [...earlier, language]),
      // Without them the ordinary words stand.
      () => undefined,
    );
  }, [side, language]);
  const isThere = side === 'organisation' && fetched.includes(language);
  return { side, spoken: isThere ? 'organisation' : 'authority', setSide };
}

/** Remembers for a reload of the tab whose side the case is seen from. The authority's is the usual one. */
export function keepSide(side: Side, storage: () => Storage): void {
  keepPreference(key, side === 'authority' ? null : side, storage);
}

/** The side that the tab remembered before it was reloaded. */
export function restoreSide(storage: () => Storage): Side {
  return restorePreference(key, storage) === 'organisation' ? 'organisation' : 'authority';
}
