import { comparisonsIn } from '#reasoning/model/comparisonsIn.ts';
import type { Compiled } from '#reasoning/model/compiled.ts';
import { classesOfMissing } from '#reasoning/model/truthsOfMissing.ts';

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
