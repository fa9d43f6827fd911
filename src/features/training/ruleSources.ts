import type { Rulebook } from '#rulebook/index.ts';

/** The sources of a rule, wherever in the rule book it stands. */
export function ruleSources(rulebook: Rulebook, rule: string): readonly string[] {
  const rules = [
    ...rulebook.candidates,
    ...rulebook.routes.flatMap(({ excludedBy, carriedBy }) => [...excludedBy, ...carriedBy]),
  ];
  return rules.find(({ id }) => id === rule)?.sources ?? [];
}
