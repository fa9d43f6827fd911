import { tagged } from '#reasoning/model/taggedCriterion.ts';
import type { Bound, Criterion, Rulebook } from '#rulebook/index.ts';

/** The rule book as if every value lay on the other side of a figure. */
export function beyondFigure(rulebook: Rulebook, figure: string): Rulebook {
  return mapCriteria(rulebook, beyond(figure));
}

type Change = (criterion: Criterion) => Criterion;

/** Turns each comparison with a figure into its opposite. */
function beyond(figure: string): Change {
  const isIt = (bound: Bound): boolean => typeof bound === 'object' && bound.figure === figure;
  return (criterion) => {
    const is = tagged(criterion);
    switch (is.op) {
      case 'under':
        return isIt(is.under) ? { question: is.question, atLeast: is.under } : criterion;
      case 'atMost':
        return isIt(is.atMost) ? { question: is.question, over: is.atMost } : criterion;
      case 'over':
        return isIt(is.over) ? { question: is.question, atMost: is.over } : criterion;
      case 'atLeast':
        return isIt(is.atLeast) ? { question: is.question, under: is.atLeast } : criterion;
      default:
        return criterion;
    }
  };
}

/** The rule book with every criterion, whole and in its parts, changed. */
function mapCriteria(rulebook: Rulebook, change: Change): Rulebook {
  const deep: Change = (criterion) => {
    const is = tagged(criterion);
    if (is.op === 'all') return { all: is.all.map(deep) };
    if (is.op === 'any') return { any: is.any.map(deep) };
    return is.op === 'not' ? { not: deep(is.not) } : change(criterion);
  };
  const rule = <T extends { readonly when: Criterion }>(one: T): T => ({
    ...one,
    when: deep(one.when),
  });
  return {
    ...rulebook,
    tests: rulebook.tests.map(({ holds, fails, ...test }) => ({
      ...test,
      holds: deep(holds),
      ...(fails === undefined ? {} : { fails: deep(fails) }),
    })),
    routes: rulebook.routes.map((route) => ({
      ...route,
      excludedBy: route.excludedBy.map(rule),
      carriedBy: route.carriedBy.map(rule),
    })),
    candidates: rulebook.candidates.map(rule),
  };
}
