import type { Rulebook } from '#rulebook/index.ts';

/** The routes that an organisation hopes for when it proposes something: those that support it, in order. */
export function hopedForRoutes({ routes }: Rulebook): string[] {
  return routes.filter((route) => route.package === 'support').map(({ id }) => id);
}
