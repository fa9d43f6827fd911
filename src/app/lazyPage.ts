import { type ComponentType, lazy } from 'react';

import { completeRulebook } from './shippedRulebook.ts';

/** A page that is fetched when it is first visited, with the whole rule book in place when it is shown. */
export function lazyPage<Props>(fetch: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [page] = await Promise.all([fetch(), completeRulebook()]);
    return { default: page };
  });
}
