import type { Rulebook } from '#rulebook/index.ts';

/** How many rules a rule book has: exclusions, reasons for a route and the order of recommendation. */
export function countRules({ routes, candidates }: Rulebook): number {
  const rules = [
    ...routes.flatMap(({ excludedBy, carriedBy }) => [...excludedBy, ...carriedBy]),
    ...candidates,
  ];
  return new Set(rules.map(({ id }) => id)).size;
}
