import type { Diagrams, Node } from '#reasoning/proof.ts';

/** The diagram that remains when one variable is known to be in one class. */
export function restrict(diagrams: Diagrams, root: Node, variable: number, index: number): Node {
  const memo = new Map<Node, Node>();
  const go = (node: Node): Node => {
    if (diagrams.isResult(node)) return node;
    let found = memo.get(node);
    if (found === undefined) {
      const children = diagrams.childrenOf(node);
      const at = diagrams.variableOf(node);
      found = at === variable ? go(children[index] ?? 0) : diagrams.ask(at, children.map(go));
      memo.set(node, found);
    }
    return found;
  };
  return go(root);
}
