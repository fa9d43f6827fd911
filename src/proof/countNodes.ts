import type { Diagrams, Node } from '#reasoning/proof.ts';

/** How many nodes some diagrams have together, each counted once. */
export function countNodes(diagrams: Diagrams, roots: readonly Node[]): number {
  const met = new Set<Node>();
  const meet = (node: Node): void => {
    if (diagrams.isResult(node) || met.has(node)) return;
    met.add(node);
    diagrams.childrenOf(node).forEach(meet);
  };
  roots.forEach(meet);
  return met.size;
}
