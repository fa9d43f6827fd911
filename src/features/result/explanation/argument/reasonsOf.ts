import {
  type Answers,
  type Assessment,
  explainRoute,
  type RuleArgument,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** The rules that carry a recommended route, first the one that chose it, with their arguments. */
export function reasonsOf(
  rulebook: Rulebook,
  answers: Answers,
  { recommended, routes, asOf }: Assessment,
): RuleArgument[] {
  if (recommended === null) return [];
  const rules = explainRoute(rulebook, answers, asOf, recommended);
  return (routes[recommended]?.because ?? []).flatMap(
    (id) => rules.find(({ rule }) => rule === id) ?? [],
  );
}
