import { type ComponentType, use } from 'react';

import { fetchPart } from '#ui/fetchPart.ts';

/**
 * A page that is fetched when it is first visited. `load` fetches it beforehand: then there is nothing to
 * wait for.
 */
export function lazyRoute(fetch: () => Promise<ComponentType>) {
  const load = fetchPart(fetch);
  function LazyRoute() {
    const Route = use(load());
    return <Route />;
  }
  return Object.assign(LazyRoute, { load });
}
