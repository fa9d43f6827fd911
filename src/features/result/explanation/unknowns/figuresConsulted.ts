import { type Answers, type Assessment, explainRoute, namedIn } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { answersBehind } from '#features/result/explanation/argument/answersBehind.ts';

/** The figures that the rules behind each verdict measure this case against. */
export function figuresConsulted(
  rulebook: Rulebook,
  answers: Answers,
  { routes, asOf }: Assessment,
): string[] {
  const bounds = Object.values(routes)
    .flatMap(({ route, because }) =>
      explainRoute(rulebook, answers, asOf, route).filter(({ rule }) => because.includes(rule)),
    )
    .flatMap(({ argument }) => answersBehind(argument))
    .map(({ criterion }) => namedIn(criterion).bound);
  const figures = bounds.flatMap((bound) => (typeof bound === 'object' ? bound.figure : []));
  return [...new Set(figures)];
}
