import { createNodeTable } from './nodeTable.ts';

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
  /** The variables in the order in which they are looked at. */
  readonly order: readonly number[];
  /** The function that looks at one variable and goes on with one child for each class. */
  readonly ask: (variable: number, children: readonly Node[]) => Node;
  /** The function whose result is `combine` of the two results. What one `combine` was asked is remembered. */
  readonly join: (a: Node, b: Node, combine: Combine) => Node;
  /** The function whose result is `change` of the result. What one `change` was asked is remembered. */
  readonly map: (node: Node, change: Change) => Node;
  readonly isResult: (node: Node) => boolean;
  readonly variableOf: (node: Node) => number;
  readonly childrenOf: (node: Node) => readonly Node[];
  /** The result of a function for one class of each variable. */
  readonly resultFor: (node: Node, classes: readonly number[]) => number;
  /** A store with nothing in it, over the same variables in the same order. */
  readonly createEmpty: () => Diagrams;
  /** Every node has a lower number than this. */
  readonly size: () => number;
};

/**
 * The least or the greatest of two functions where it can be told without looking into them: no result is
 * below 0.
 */
function extreme(a: Node, b: Node, combine: Combine): Node | undefined {
  const isLeast = combine === Math.min;
  if (!isLeast && combine !== Math.max) return undefined;
  if (a === b) return a;
  if (a === 0) return isLeast ? a : b;
  if (b === 0) return isLeast ? b : a;
  return undefined;
}

/** A store of diagrams over variables with these numbers of classes, looked at in the given order. */
export function createDiagrams(classes: readonly number[], order: readonly number[]): Diagrams {
  const levels = classes.map((_, variable) => order.indexOf(variable));
  const { variables, children, numberOf } = createNodeTable();
  const joins = new WeakMap<Combine, Map<Node, Map<Node, Node>>>();
  const maps = new WeakMap<Change, Map<Node, Node>>();

  const isResult = (node: Node): boolean => node < firstNode;
  const variableOf = (node: Node): number => variables[node - firstNode] ?? -1;
  const levelOf = (node: Node): number =>
    isResult(node) ? Infinity : (levels[variableOf(node)] ?? Infinity);
  const childrenOf = (node: Node): readonly Node[] => children[node - firstNode] ?? [];
  const ask = (variable: number, kids: readonly Node[]): Node => {
    const first = kids[0] ?? 0;
    return kids.every((kid) => kid === first) ? first : firstNode + numberOf(variable, kids);
  };

  const join: Diagrams['join'] = (first, second, combine) => {
    const memo = joins.get(combine) ?? new Map<Node, Map<Node, Node>>();
    joins.set(combine, memo);
    const go = (a: Node, b: Node): Node => {
      if (isResult(a) && isResult(b)) return combine(a, b);
      const atOnce = extreme(a, b, combine);
      if (atOnce !== undefined) return atOnce;
      const known = memo.get(a)?.get(b);
      if (known !== undefined) return known;
      const levelA = levelOf(a);
      const levelB = levelOf(b);
      const variable = variableOf(levelA <= levelB ? a : b);
      const as = levelA <= levelB ? childrenOf(a) : undefined;
      const bs = levelB <= levelA ? childrenOf(b) : undefined;
      const kids: Node[] = [];
      for (let i = 0; i < (classes[variable] ?? 0); i += 1)
        kids.push(go(as?.[i] ?? a, bs?.[i] ?? b));
      const node = ask(variable, kids);
      memo.set(a, (memo.get(a) ?? new Map<Node, Node>()).set(b, node));
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

  const resultFor: Diagrams['resultFor'] = (start, chosen) => {
    let node = start;
    while (!isResult(node)) node = childrenOf(node)[chosen[variableOf(node)] ?? 0] ?? 0;
    return node;
  };

  return {
    order,
    ask,
    join,
    map,
    isResult,
    variableOf,
    childrenOf,
    resultFor,
    createEmpty: () => createDiagrams(classes, order),
    size: () => firstNode + children.length,
  };
}
