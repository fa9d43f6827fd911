import { useEffect, useEffectEvent } from 'react';

import { pageAt, pathOf } from '#app/address/pages.ts';
import { fragmentOf, pathUnder, urlOf } from '#app/address/urlOf.ts';
import { isLink, withHash } from '#casefile/index.ts';

/** A case that stands in the address of any page is opened on the page for it. True when there was one. */
export function redirectSharedLink(baseUrl: URL): boolean {
  const { hash, href } = window.location;
  const found = isLink(hash) ? href : withHash(href);
  if (found === undefined) return false;
  const language = pageAt(pathUnder(baseUrl, found) ?? '')?.language ?? 'sv';
  const open = urlOf(baseUrl, pathOf({ page: 'open' }, language));
  window.history.replaceState(null, '', `${open}#${fragmentOf(found)}`);
  return true;
}

/**
 * A link pasted where Vägval is open already changes only what stands after #. It is followed, also
 * when it was pasted while the page was being made. Call it after `useAddress`, which does the going.
 */
export function usePastedLink(baseUrl: URL, isOpenPage: boolean): void {
  const followEarly = useEffectEvent(() => {
    if (!isOpenPage) follow(baseUrl);
  });
  useEffect(() => {
    const onHashChange = (): void => follow(baseUrl);
    followEarly();
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, [baseUrl]);
}

function follow(baseUrl: URL): void {
  if (redirectSharedLink(baseUrl)) window.dispatchEvent(new PopStateEvent('popstate'));
}
