import {
  type Answers,
  type Assessment,
  explainRoute,
  figureAt,
  namedIn,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { answersBehind } from '#features/result/explanation/argument/answersBehind.ts';

/** The calculated figures, not announced ones, that a known value lies near on that day. */
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
          if (typeof bound !== 'object' || typeof answer !== 'number') continue;
          const limit = figureAt(rulebook, bound.figure, asOf)?.amount ?? 0;
          if (Math.abs(answer - limit) <= rulebook.counsel.near * limit) figures.add(bound.figure);
        }
  return [...figures].filter((id) => figureAt(rulebook, id, asOf)?.calculated === true);
}
