import { useEffect, useEffectEvent } from 'react';

import { toOpenLinks } from './redirectSharedLink.ts';

/**
 * A link pasted where Vägval is open already changes only what stands after #. It is followed, also
 * when it was pasted while the page was being made. Call it after `useAddress`, which does the going.
 */
export function usePastedLinks(root: URL, isOpenPage: boolean): void {
  const followEarly = useEffectEvent(() => {
    if (!isOpenPage) follow(root);
  });
  useEffect(() => {
    const onHashChange = (): void => follow(root);
    followEarly();
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, [root]);
}

function follow(root: URL): void {
  if (toOpenLinks(root)) window.dispatchEvent(new PopStateEvent('popstate'));
}
