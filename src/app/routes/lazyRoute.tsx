import { type ComponentType, use } from 'react';

import { fetchOnce } from '#ui/fetchOnce.ts';

/**
 * A page that is fetched when it is first visited. `load` fetches it beforehand: then there is nothing to
 * wait for.
 */
export function lazyRoute(fetch: () => Promise<ComponentType>) {
  const load = fetchOnce(fetch);
  function LazyRoute() {
    const Route = use(load());
    return <Route />;
  }
  return Object.assign(LazyRoute, { load });
}
