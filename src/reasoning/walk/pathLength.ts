import type { Diagrams, Node } from '#reasoning/diagrams/diagrams.ts';

/** How many of some variables are looked at on the way to a result, on average over the branches. */
export function pathLength(diagrams: Diagrams, root: Node, counted: ReadonlySet<number>): number {
  const lengths = new Map<Node, number>();
  const go = (node: Node): number => {
    if (diagrams.isResult(node)) return 0;
    const known = lengths.get(node);
    if (known !== undefined) return known;
    const children = diagrams.childrenOf(node);
    const rest = children.reduce((sum, child) => sum + go(child), 0) / children.length;
    const length = rest + (counted.has(diagrams.variableOf(node)) ? 1 : 0);
    lengths.set(node, length);
    return length;
  };
  return go(root);
}
