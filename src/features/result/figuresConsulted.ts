import { type Answers, explainRoute } from '#reasoning/index.ts';
import type { Bound, Criterion, Rulebook } from '#rulebook/index.ts';

import { answersBehind } from './answersBehind.ts';

/** The figures that some rule measures this case against on a day. */
export function figuresConsulted(rulebook: Rulebook, answers: Answers, asOf: string): string[] {
  const bounds = rulebook.routes
    .flatMap(({ id }) => explainRoute(rulebook, answers, asOf, id))
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
