import { useEffect, useState } from 'react';

import type { Language } from '#app/address/pages.ts';
import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { useIsHydrated } from '#app/startup/useIsHydrated.ts';
import { loadTexts, type Side } from '#texts/index.ts';

type SeenFrom = {
  readonly side: Side;
  /** The side whose words are there: the authority's until the organisation's have been fetched. */
  readonly spoken: Side;
  readonly setSide: (side: Side) => void;
};

/** Whose side the case is seen from; its words are fetched when they are first needed. */
export function useSide(language: Language): SeenFrom {
  const chosen = useCase((context) => context.side);
  const send = useSend();
  // The build writes its pages for the authority: what the tab remembers comes when they are hydrated.
  const side = useIsHydrated() ? chosen : 'authority';
  const [fetched, setFetched] = useState<readonly Language[]>([]);
  useEffect(() => {
    if (side === 'authority') return;
    loadTexts(language, 'organisation').then(
      () => setFetched((earlier) => [...earlier, language]),
      // Without them the ordinary words stand.
      () => undefined,
    );
  }, [side, language]);
  const isThere = side === 'organisation' && fetched.includes(language);
  return {
    side,
    spoken: isThere ? 'organisation' : 'authority',
    setSide: (chosenSide) => send({ type: 'side.changed', side: chosenSide }),
  };
}
