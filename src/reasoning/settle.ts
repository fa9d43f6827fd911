import type { Diagrams, Node } from './diagrams.ts';
import type { Variable } from './variable.ts';

/** Result where an unknown answer could still give another result. */
export const UNSETTLED = 102;

/**
 * From a diagram, the diagram that gives its result where every completion of the unknown answers
 * gives that same result, and UNSETTLED elsewhere. Exact: it joins the completions one by one.
 */
export function settle(variables: readonly Variable[], diagrams: Diagrams, start: Node): Node {
  const agree = (a: number, b: number): number => (a === b ? a : UNSETTLED);
  const memo = new Map<Node, Node>();
  const go = (node: Node): Node => {
    if (diagrams.isResult(node)) return node;
    const known = memo.get(node);
    if (known !== undefined) return known;
    const index = diagrams.variableOf(node);
    const absent = variables[index]?.absent ?? 0;
    const [unknown, ...others] = diagrams.childrenOf(node).map(go);
    const completed = others.reduce(
      (all, child, i) => (absent === i + 1 ? all : diagrams.join('agree', all, child, agree)),
      unknown ?? 0,
    );
    const found = diagrams.ask(index, [completed, ...others]);
    memo.set(node, found);
    return found;
  };
  return go(start);
}
