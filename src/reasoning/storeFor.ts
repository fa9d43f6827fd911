import type { Rulebook } from '#rulebook/index.ts';

import type { Compiled } from './compiled.ts';
import { diagramOrder } from './diagramOrder.ts';
import { createDiagrams, type Diagrams } from './diagrams.ts';

/** A store of its own for the diagrams of a compiled rule book. */
export function storeFor({ rulebook, variables }: Compiled): Diagrams {
  return createDiagrams(
    variables.map(({ classes }) => classes),
    diagramOrder(rulebook),
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
