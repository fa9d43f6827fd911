import { useCallback } from 'react';

import { hrefAt } from '../address/urls.ts';
import type { HrefOf } from '../pageProps.ts';
import { addressOf, type Language, type Place, upFrom } from '../address/pages.ts';
import { useIsAlive } from '../startup/useIsHydrated.ts';

/**
 * The addresses of other pages, as seen from one. A page of the build knows no address of its own: its
 * links are relative until it has come alive.
 */
export function useHrefs(root: URL, place: Place, language: Language): HrefOf {
  const isAlive = useIsAlive();
  const from = isAlive ? undefined : addressOf(place, language);
  return useCallback(
    (target, inLanguage = language) => {
      const address = addressOf(target, inLanguage);
      return from === undefined ? hrefAt(root, address) : upFrom(from) + address;
    },
    [root, language, from],
  );
}
