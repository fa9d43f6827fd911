import type { Compiled } from '#reasoning/model/compiled.ts';

import { diagramOrder } from './diagramOrder.ts';
import { createDiagrams, type Diagrams } from './diagrams.ts';

/** A store of its own for the diagrams of a compiled rule book. */
export function diagramStore({ rulebook, variables }: Compiled): Diagrams {
  return createDiagrams(
    variables.map(({ classes }) => classes),
    diagramOrder(rulebook),
  );
}
