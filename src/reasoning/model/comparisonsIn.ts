import type { Bound, Criterion, Rulebook } from '#rulebook/index.ts';

import { criteriaIn } from '#reasoning/model/taggedCriterion.ts';

/** An answer that some rule compares with a figure of the rule book. */
export type Comparison = { readonly question: string; readonly figure: string };

/** Every comparison of an answer with a figure, each once. */
export function comparisonsIn(rulebook: Rulebook): Comparison[] {
  const all = criteriaIn(rulebook).flatMap(comparisonsOf);
  return [...new Map(all.map((one) => [`${one.question} ${one.figure}`, one])).values()];
}

/** The number of each comparison among those of a rule book; -1 for what no rule compares. */
export function comparisonNumbers(
  rulebook: Rulebook,
): (question: string, figure: string) => number {
  const all = comparisonsIn(rulebook);
  return (question, figure) =>
    all.findIndex((one) => one.question === question && one.figure === figure);
}

function comparisonsOf(criterion: Criterion): Comparison[] {
  if ('all' in criterion) return criterion.all.flatMap(comparisonsOf);
  if ('any' in criterion) return criterion.any.flatMap(comparisonsOf);
  if ('not' in criterion) return comparisonsOf(criterion.not);
  const bound = boundOf(criterion);
  return typeof bound === 'object' && 'question' in criterion
    ? [{ question: criterion.question, figure: bound.figure }]
    : [];
}

function boundOf(criterion: Criterion): Bound | undefined {
  if ('under' in criterion) return criterion.under;
  if ('atMost' in criterion) return criterion.atMost;
  if ('over' in criterion) return criterion.over;
  return 'atLeast' in criterion ? criterion.atLeast : undefined;
}
