/**
 * Ordered multi-valued decision diagrams with sharing: one node for each thing that can still differ.
 * A node is a number. Numbers under `firstNode` are results; the others ask a variable and have one
 * child for each class of its answers. Equal functions are the same number, so comparing is exact.
 * After R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation (1986).
 */
export type Node = number;

const firstNode = 256;

export type Diagrams = {
  /** The function that looks at one variable and goes on with one child for each class. */
  readonly ask: (variable: number, children: readonly Node[]) => Node;
  /** The function whose result is `join` of the two results. `name` keeps joins apart. */
  readonly join: (name: string, a: Node, b: Node, join: (a: number, b: number) => number) => Node;
  readonly map: (name: string, node: Node, map: (result: number) => number) => Node;
  readonly isResult: (node: Node) => boolean;
  readonly variableOf: (node: Node) => number;
  readonly childrenOf: (node: Node) => readonly Node[];
  readonly size: () => number;
};

/** A store of diagrams over variables with these numbers of classes, looked at in the given order. */
export function createDiagrams(classes: readonly number[], order: readonly number[]): Diagrams {
  const levels = classes.map((_, variable) => order.indexOf(variable));
  const variables: number[] = [];
  const children: (readonly Node[])[] = [];
  const unique = new Map<string, Node>();
  const memos = new Map<string, Map<number, Node>>();

  const isResult = (node: Node): boolean => node < firstNode;
  const variableOf = (node: Node): number => variables[node - firstNode] ?? -1;
  const levelOf = (node: Node): number => levels[variableOf(node)] ?? Infinity;
  const childrenOf = (node: Node): readonly Node[] => children[node - firstNode] ?? [];
  const memoOf = (name: string): Map<number, Node> => {
    const memo = memos.get(name) ?? new Map<number, Node>();
    memos.set(name, memo);
    return memo;
  };

  const ask = (variable: number, kids: readonly Node[]): Node => {
    const first = kids[0] ?? 0;
    if (kids.every((kid) => kid === first)) return first;
    const key = `${variable}:${kids.join(',')}`;
    let node = unique.get(key);
    if (node === undefined) {
      node = firstNode + variables.length;
      variables.push(variable);
      children.push(kids);
      unique.set(key, node);
    }
    return node;
  };

  const join: Diagrams['join'] = (name, first, second, combine) => {
    const memo = memoOf(name);
    const go = (a: Node, b: Node): Node => {
      if (isResult(a) && isResult(b)) return combine(a, b);
      const key = a * 0x4000000 + b;
      const known = memo.get(key);
      if (known !== undefined) return known;
      const variable = levelOf(a) <= levelOf(b) ? variableOf(a) : variableOf(b);
      const as = variableOf(a) === variable ? childrenOf(a) : undefined;
      const bs = variableOf(b) === variable ? childrenOf(b) : undefined;
      const kids: Node[] = [];
      for (let i = 0; i < (classes[variable] ?? 0); i += 1)
        kids.push(go(as?.[i] ?? a, bs?.[i] ?? b));
      const node = ask(variable, kids);
      memo.set(key, node);
      return node;
    };
    return go(first, second);
  };

  const map: Diagrams['map'] = (name, start, change) => {
    const memo = memoOf(name);
    const go = (node: Node): Node => {
      if (isResult(node)) return change(node);
      const known = memo.get(node) ?? ask(variableOf(node), childrenOf(node).map(go));
      memo.set(node, known);
      return known;
    };
    return go(start);
  };

  return { ask, join, map, isResult, variableOf, childrenOf, size: () => variables.length };
}
