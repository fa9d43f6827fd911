import type { Diagrams, Node } from './diagrams.ts';
import { createNodeTable } from './nodeTable.ts';

/** No part has this number. */
const notReduced = 2 ** 31 - 1;

/**
 * The variables that some of the diagrams still depend on when variables are limited to some classes
 * (undefined = all). Exact: what is left of each diagram is reduced until equal parts are one part.
 */
export function remainingVariables(
  { isResult, variableOf, childrenOf, size }: Diagrams,
  roots: readonly Node[],
  allowed: readonly (readonly number[] | undefined)[],
): Set<number> {
  const { numberOf, variables } = createNodeTable();
  const partOf = new Int32Array(size()).fill(notReduced);
  const reduce = (node: Node): number => {
    if (isResult(node)) return node;
    const known = partOf[node] ?? notReduced;
    if (known !== notReduced) return known;
    const variable = variableOf(node);
    const children = childrenOf(node);
    const open = allowed[variable];
    const parts = (open === undefined ? children : open.map((index) => children[index] ?? 0)).map(
      reduce,
    );
    const first = parts[0] ?? 0;
    // Below zero, so that a part is never taken for a result.
    const part = parts.every((other) => other === first) ? first : ~numberOf(variable, parts);
    partOf[node] = part;
    return part;
  };
  roots.forEach(reduce);
  return new Set(variables);
}
