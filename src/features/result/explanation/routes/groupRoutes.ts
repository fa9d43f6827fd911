import type { Assessment, Verdict } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** Routes that are told together: excluded ones that fall on the same rule first. */
export type RouteGroup = { readonly verdict: Verdict; readonly routes: readonly string[] };

/** The routes that are not recommended, in display order; those excluded by one rule stand as one. */
export function groupRoutes(rulebook: Rulebook, { routes }: Assessment): RouteGroup[] {
  const groups = new Map<string, { verdict: Verdict; routes: string[] }>();
  for (const { id } of rulebook.routes) {
    const { verdict = 'undecided', because = [] } = routes[id] ?? {};
    if (verdict === 'recommended') continue;
    const key = verdict === 'excluded' ? (because[0] ?? id) : id;
    const group = groups.get(key) ?? { verdict, routes: [] };
    group.routes.push(id);
    groups.set(key, group);
  }
  const isClosed = ({ verdict }: RouteGroup): number => (verdict === 'excluded' ? 1 : 0);
  return [...groups.values()].toSorted((a, b) => isClosed(a) - isClosed(b));
}
