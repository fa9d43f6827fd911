import type { Diagrams, Node, Variable } from '#reasoning/proof.ts';

import type { Step } from './answersOf.ts';

/**
 * The way from a node to a wanted one – a result, or a node on the way – on which the fewest questions
 * are answered, or undefined where there is none. Only what is answered is named.
 */
export function smallestPath(
  variables: readonly Variable[],
  diagrams: Diagrams,
  root: Node,
  isWanted: (node: Node) => boolean,
): readonly Step[] | undefined {
  const memo = new Map<Node, readonly Step[] | undefined>();
  const find = (node: Node): readonly Step[] | undefined => {
    if (isWanted(node)) return [];
    if (diagrams.isResult(node)) return undefined;
    if (memo.has(node)) return memo.get(node);
    const variable = diagrams.variableOf(node);
    const silent = variables[variable]?.absent ?? 0;
    let best: readonly Step[] | undefined;
    diagrams.childrenOf(node).forEach((child, index) => {
      const rest = find(child);
      if (rest === undefined) return;
      const path: readonly Step[] = index === silent ? rest : [[variable, index], ...rest];
      if (best === undefined || path.length < best.length) best = path;
    });
    memo.set(node, best);
    return best;
  };
  return find(root);
}
