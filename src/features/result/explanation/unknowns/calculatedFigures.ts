import {
  type Answers,
  type Assessment,
  explainRoute,
  figureAt,
  namedIn,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { answersBehind } from '#features/result/explanation/argument/answersBehind.ts';

/** The figures a known value was measured against that are calculated, not announced, on that day. */
export function calculatedFigures(
  rulebook: Rulebook,
  answers: Answers,
  { routes, asOf }: Assessment,
): string[] {
  const figures = new Set<string>();
  for (const { route, because } of Object.values(routes))
    for (const { rule, argument } of explainRoute(rulebook, answers, asOf, route))
      if (because.includes(rule))
        for (const { criterion, answer } of answersBehind(argument)) {
          const bound = namedIn(criterion).bound;
          if (typeof bound === 'object' && typeof answer === 'number') figures.add(bound.figure);
        }
  return [...figures].filter((id) => figureAt(rulebook, id, asOf)?.calculated === true);
}
