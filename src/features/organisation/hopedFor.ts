import type { Rulebook } from '#rulebook/index.ts';

/** The routes that an organisation hopes for when it proposes something: those that support it, in order. */
export function hopedFor({ routes }: Rulebook): string[] {
  return routes.filter((route) => route.package === 'support').map(({ id }) => id);
}
