import type { Diagrams, Node } from '#reasoning/proof.ts';

/**
 * How many combinations of answers give each result of a diagram. `weights` says for each variable how
 * many answers each of its classes stands for. Exact: whole numbers of any size.
 */
export function countResults(
  diagrams: Diagrams,
  weights: readonly (readonly bigint[])[],
  root: Node,
): Map<number, bigint> {
  const totals = weights.map((classes) => classes.reduce((sum, weight) => sum + weight, 0n));
  const everything = totals.reduce((product, total) => product * total, 1n);
  const counts = new Map<number, bigint>();
  const reached = new Map<Node, bigint>([[root, everything]]);
  // Parents before children: the share of all combinations that passes each node flows downwards.
  for (const node of parentsFirst(diagrams, root)) {
    const share = reached.get(node) ?? 0n;
    if (diagrams.isResult(node)) {
      counts.set(node, share);
      continue;
    }
    const variable = diagrams.variableOf(node);
    const total = totals[variable] ?? 1n;
    diagrams.childrenOf(node).forEach((child, index) => {
      const part = (share / total) * (weights[variable]?.[index] ?? 0n);
      reached.set(child, (reached.get(child) ?? 0n) + part);
    });
  }
  return counts;
}

function parentsFirst(diagrams: Diagrams, root: Node): Node[] {
  const done = new Set<Node>();
  const order: Node[] = [];
  const visit = (node: Node): void => {
    if (done.has(node)) return;
    done.add(node);
    if (!diagrams.isResult(node)) diagrams.childrenOf(node).forEach(visit);
    order.push(node);
  };
  visit(root);
  return order.toReversed();
}

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
