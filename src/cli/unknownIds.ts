import type { Rulebook, WorkedCase } from '#rulebook/index.ts';

/** The ids in what a case expects that the rule book does not have: misspelt, or since removed. */
export function unknownIds(rulebook: Rulebook, { expect, shows }: WorkedCase): string[] {
  const routes = new Set(['none', ...rulebook.routes.map(({ id }) => id)]);
  const questions = new Set(rulebook.questions.map(({ id }) => id));
  const conditions = new Set(Object.keys(rulebook.conditions));
  const rules = new Set([
    ...rulebook.routes.flatMap(({ excludedBy, carriedBy }) => idsOf([...excludedBy, ...carriedBy])),
    ...idsOf(rulebook.candidates),
  ]);
  const shown = new Set([
    ...rules,
    ...conditions,
    ...idsOf(rulebook.tests),
    ...idsOf(rulebook.warnings),
  ]);
  const { recommended, chosenBy, best, acceptable, excluded, contested } = expect;
  const { verdicts = {}, because = {}, without = {}, missing = [] } = expect;
  const namedRoutes = [recommended, best, acceptable, excluded, contested, Object.keys(verdicts)];
  const byRoute = [because, expect.conditions ?? {}, without].flatMap(Object.keys);
  return [
    ...notIn(routes, 'vägen', [...namedRoutes.flat(), ...byRoute]),
    ...notIn(rules, 'regeln', [chosenBy, ...Object.values(because).flat()]),
    ...notIn(conditions, 'villkoret', Object.values(expect.conditions ?? {}).flat()),
    ...notIn(conditions, 'villkoret', Object.values(without).flat()),
    ...notIn(questions, 'frågan', missing),
    ...notIn(shown, 'id:t', Object.values(shows).flat()),
  ];
}

function notIn(
  known: ReadonlySet<string>,
  kind: string,
  ids: readonly (string | null | undefined)[],
): string[] {
  return [...new Set(ids)]
    .filter((id) => id !== null && id !== undefined && !known.has(id))
    .map((id) => `${kind} ”${id}” finns inte; kontrollera stavningen`);
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
