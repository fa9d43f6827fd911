import { comparisonsIn } from '#reasoning/model/comparisonsIn.ts';
import type { Compiled } from '#reasoning/model/compiled.ts';
import { classesOfMissing } from '#reasoning/model/truthsOfMissing.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { diagramOrder } from './diagramOrder.ts';
import { createDiagrams, type Diagrams } from './diagrams.ts';

/**
 * A store of its own for the diagrams of a compiled rule book. After the questions come the comparisons
 * with figures, for the days on which a figure has no value.
 */
export function diagramStore({ rulebook, variables }: Compiled): Diagrams {
  const comparisons = comparisonsIn(rulebook);
  return createDiagrams(
    [...variables.map(({ classes }) => classes), ...comparisons.map(() => classesOfMissing)],
    [...diagramOrder(rulebook), ...comparisons.map((_, index) => variables.length + index)],
  );
}

const shared = new WeakMap<Rulebook['questions'], Map<string, Diagrams>>();

/**
 * The store of all rule books with the very same questions and as many classes of answers to each: most of
 * what the law of one day says, that of another says too, and is drawn once.
 */
export function sharedDiagramStore(compiled: Compiled): Diagrams {
  const { questions } = compiled.rulebook;
  const stores = shared.get(questions) ?? new Map<string, Diagrams>();
  shared.set(questions, stores);
  const classes = compiled.variables.map((variable) => variable.classes);
  const key = JSON.stringify([
    classes,
    diagramOrder(compiled.rulebook),
    comparisonsIn(compiled.rulebook),
  ]);
  const store = stores.get(key) ?? diagramStore(compiled);
  stores.set(key, store);
  return store;
}
