import { createNodeTable } from './nodeTable.ts';
import { createPairTable, type PairTable } from './pairTable.ts';

/**
 * Ordered multi-valued decision diagrams with sharing: one node for each thing that can still differ.
 * A node is a number. Numbers under `firstNode` are results; the others ask a variable and have one
 * child for each class of its answers. Equal functions are the same number, so comparing is exact.
 * After R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation (1986).
 */
export type Node = number;

const firstNode = 256;

export type Combine = (a: number, b: number) => number;
type Change = (result: number) => number;

export type Diagrams = {
  /** The function that looks at one variable and goes on with one child for each class. */
  readonly ask: (variable: number, children: readonly Node[]) => Node;
  /** The function whose result is `combine` of the two results. What one `combine` was asked is remembered. */
  readonly join: (a: Node, b: Node, combine: Combine) => Node;
  /** The function whose result is `change` of the result. What one `change` was asked is remembered. */
  readonly map: (node: Node, change: Change) => Node;
  readonly isResult: (node: Node) => boolean;
  readonly variableOf: (node: Node) => number;
  readonly childrenOf: (node: Node) => readonly Node[];
  readonly size: () => number;
};

/** A store of diagrams over variables with these numbers of classes, looked at in the given order. */
export function createDiagrams(classes: readonly number[], order: readonly number[]): Diagrams {
  const levels = classes.map((_, variable) => order.indexOf(variable));
  const nodes = createNodeTable();
  const joins = new WeakMap<Combine, PairTable>();
  const maps = new WeakMap<Change, Map<Node, Node>>();

  const isResult = (node: Node): boolean => node < firstNode;
  const variableOf = (node: Node): number => nodes.variableOf(node - firstNode) ?? -1;
  const levelOf = (node: Node): number => levels[variableOf(node)] ?? Infinity;
  const childrenOf = (node: Node): readonly Node[] => nodes.childrenOf(node - firstNode) ?? [];
  const ask = (variable: number, kids: readonly Node[]): Node => {
    const first = kids[0] ?? 0;
    if (kids.every((kid) => kid === first)) return first;
    return firstNode + nodes.numberOf(variable, kids);
  };

  const join: Diagrams['join'] = (first, second, combine) => {
    const memo = joins.get(combine) ?? createPairTable();
    joins.set(combine, memo);
    const go = (a: Node, b: Node): Node => {
      if (isResult(a) && isResult(b)) return combine(a, b);
      const known = memo.get(a, b);
      if (known >= 0) return known;
      const variable = levelOf(a) <= levelOf(b) ? variableOf(a) : variableOf(b);
      const as = variableOf(a) === variable ? childrenOf(a) : undefined;
      const bs = variableOf(b) === variable ? childrenOf(b) : undefined;
      const kids: Node[] = [];
      for (let i = 0; i < (classes[variable] ?? 0); i += 1)
        kids.push(go(as?.[i] ?? a, bs?.[i] ?? b));
      const node = ask(variable, kids);
      memo.set(a, b, node);
      return node;
    };
    return go(first, second);
  };

  const map: Diagrams['map'] = (start, change) => {
    const memo = maps.get(change) ?? new Map<Node, Node>();
    maps.set(change, memo);
    const go = (node: Node): Node => {
      if (isResult(node)) return change(node);
      const known = memo.get(node) ?? ask(variableOf(node), childrenOf(node).map(go));
      memo.set(node, known);
      return known;
    };
    return go(start);
  };

  return { ask, join, map, isResult, variableOf, childrenOf, size: nodes.size };
}
