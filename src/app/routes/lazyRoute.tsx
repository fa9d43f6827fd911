import { type ComponentType, use } from 'react';

import { loadRulebookRest } from '#app/startup/loadRulebook.ts';
import { fetchPart } from '#ui/fetchPart.ts';

/**
 * A page that is fetched when it is first visited, with the whole rule book in place when it is shown.
 * `load` fetches it beforehand: then there is nothing to wait for.
 */
export function lazyRoute(fetch: () => Promise<ComponentType>) {
  const load = fetchPart(async () => {
    const [page] = await Promise.all([fetch(), loadRulebookRest()]);
    return page;
  });
  function LazyRoute() {
    const Route = use(load());
    return <Route />;
  }
  return Object.assign(LazyRoute, { load });
}
