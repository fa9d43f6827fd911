import type { Diagrams, Node } from './diagrams.ts';

/**
 * The variables that some of the diagrams still depend on when variables are limited to some classes
 * (undefined = all). Exact: what is left of each diagram is reduced until equal parts are one part.
 */
export function remainingVariables(
  diagrams: Diagrams,
  roots: readonly Node[],
  allowed: readonly (readonly number[] | undefined)[],
): Set<number> {
  const found = new Set<number>();
  const memo = new Map<Node, number>();
  const unique = new Map<string, number>();
  const reduce = (node: Node): number => {
    if (diagrams.isResult(node)) return node;
    let part = memo.get(node);
    if (part === undefined) {
      const variable = diagrams.variableOf(node);
      const children = diagrams.childrenOf(node);
      const open = allowed[variable];
      const parts = (open === undefined ? children : open.map((index) => children[index] ?? 0)).map(
        reduce,
      );
      const first = parts[0] ?? 0;
      if (parts.every((other) => other === first)) part = first;
      else {
        // Below zero, so that a part is never taken for a result.
        const key = `${variable} ${parts.join(' ')}`;
        part = unique.get(key) ?? ~unique.size;
        unique.set(key, part);
        found.add(variable);
      }
      memo.set(node, part);
    }
    return part;
  };
  roots.forEach(reduce);
  return found;
}
