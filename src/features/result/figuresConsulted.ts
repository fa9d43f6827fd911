import { type Answers, type Assessment, explainRoute } from '#reasoning/index.ts';
import type { Bound, Criterion, Rulebook } from '#rulebook/index.ts';

import { answersBehind } from './answersBehind.ts';

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
    .map(({ criterion }) => boundIn(criterion));
  const figures = bounds.flatMap((bound) => (typeof bound === 'object' ? bound.figure : []));
  return [...new Set(figures)];
}

/** What a criterion compares an amount with. */
export function boundIn(criterion: Criterion): Bound | undefined {
  if ('under' in criterion) return criterion.under;
  if ('atMost' in criterion) return criterion.atMost;
  if ('over' in criterion) return criterion.over;
  return 'atLeast' in criterion ? criterion.atLeast : undefined;
}
