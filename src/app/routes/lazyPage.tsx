import { type ComponentType, use } from 'react';

import { fetchPart } from '#ui/fetchPart.ts';

import { completeRulebook } from '../startup/loadRulebook.ts';

/**
 * A page that is fetched when it is first visited, with the whole rule book in place when it is shown.
 * `load` fetches it beforehand: then there is nothing to wait for.
 */
export function lazyPage<Props extends object>(fetch: () => Promise<ComponentType<Props>>) {
  const load = fetchPart(async () => {
    const [page] = await Promise.all([fetch(), completeRulebook()]);
    return page;
  });
  function LazyPage(props: Props) {
    const Page = use(load());
    return <Page {...props} />;
  }
  return Object.assign(LazyPage, { load });
}
