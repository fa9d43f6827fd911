import type { Rulebook } from '#rulebook/index.ts';

import { comparisonsIn } from './comparisonsIn.ts';
import type { Compiled } from './compiled.ts';
import { classesOfMissing } from './truthsOfMissing.ts';
import { diagramOrder } from './diagramOrder.ts';
import { createDiagrams, type Diagrams } from './diagrams.ts';

/**
 * A store of its own for the diagrams of a compiled rule book. After the questions come the comparisons
 * with figures, for the days on which a figure has no value.
 */
export function storeFor({ rulebook, variables }: Compiled): Diagrams {
  const comparisons = comparisonsIn(rulebook);
  return createDiagrams(
    [...variables.map(({ classes }) => classes), ...comparisons.map(() => classesOfMissing)],
    [...diagramOrder(rulebook), ...comparisons.map((_, index) => variables.length + index)],
  );
}

const stores = new WeakMap<Rulebook['questions'], Map<string, Diagrams>>();

/**
 * The store that all share who have the very same questions and as many classes of answers to each: most of
 * what is drawn for the law of one day is the same on another, and is not drawn again.
 */
export function sharedStore(compiled: Compiled): Diagrams {
  const { rulebook, variables } = compiled;
  const known = stores.get(rulebook.questions) ?? new Map<string, Diagrams>();
  stores.set(rulebook.questions, known);
  const key = `${variables.map(({ classes }) => classes).join(' ')}: ${diagramOrder(rulebook).join(' ')}`;
  const found = known.get(key) ?? storeFor(compiled);
  known.set(key, found);
  return found;
}
