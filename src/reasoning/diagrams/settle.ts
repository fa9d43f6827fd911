import type { Variable } from '#reasoning/model/variable.ts';

import type { Combine, Diagrams, Node } from './diagrams.ts';

/** Result where an unknown answer could still give another result. */
export const UNSETTLED = 102;

/**
 * From a diagram, the diagram that gives its result where every completion of the unknown answers
 * gives that same result, and UNSETTLED elsewhere.
 */
export function settle(variables: readonly Variable[], diagrams: Diagrams, node: Node): Node {
  return foldCompletions(variables, diagrams, node, agreed);
}

const agreed: Combine = (a, b) => (a === b ? a : UNSETTLED);

/**
 * The diagram whose result is the results of every completion of the unknown answers joined to one,
 * the case itself among them. Exact: the completions are joined one by one, and none is left out but
 * those of the `final` variables, whose unknown is an answer in itself. A figure of no value is no answer:
 * what asks how it turns out is gone afterwards.
 */
export function foldCompletions(
  variables: readonly Variable[],
  diagrams: Diagrams,
  start: Node,
  combine: Combine,
  final: ReadonlySet<number> = new Set(),
): Node {
  const memo = new Map<Node, Node>();
  const go = (node: Node): Node => {
    if (diagrams.isResult(node)) return node;
    const known = memo.get(node);
    if (known !== undefined) return known;
    const index = diagrams.variableOf(node);
    const absent = variables[index]?.absent ?? 0;
    const isAnswer = index < variables.length;
    const [unknown = 0, ...others] = diagrams.childrenOf(node).map(go);
    const completed = others.reduce(
      (all, child, i) => (absent === i + 1 ? all : diagrams.join(all, child, combine)),
      unknown,
    );
    const found = isAnswer
      ? diagrams.ask(index, [final.has(index) ? unknown : completed, ...others])
      : completed;
    memo.set(node, found);
    return found;
  };
  return go(start);
}
