import type { Rulebook } from '#rulebook/index.ts';

import type { Answers } from '#reasoning/model/answers.ts';
import { assumptionsIn } from './assumptions.ts';
import { singleChanges } from './counterfactuals.ts';
import { packageOf, type Plan } from './plan.ts';

/**
 * Conditions that nobody has asked about and one answer to which would end the matter as something else than any
 * line of the plan, in the order they are asked. What is assumed stands in the plan already.
 */
export function questionsThatEnd(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  plan: Plan,
): string[] {
  const kindOf = (route: string): string => packageOf(rulebook, route) ?? route;
  const kinds = new Set(plan.lines.map(({ route }) => kindOf(route ?? '')));
  const assumed = new Set(plan.assumed.map(({ question }) => question));
  const isUnasked = (id: string): boolean =>
    answers[id] === undefined &&
    !assumed.has(id) &&
    rulebook.questions.some((question) => question.id === id && question.role === 'condition');
  const { answers: withAssumed } = assumptionsIn(rulebook, answers, asOf);
  const ending = new Set(
    singleChanges(rulebook, withAssumed, asOf, false).flatMap(
      ({ answers: changed, recommended }) =>
        kinds.has(kindOf(recommended)) ? [] : Object.keys(changed),
    ),
  );
  return rulebook.questions.map(({ id }) => id).filter((id) => ending.has(id) && isUnasked(id));
}
