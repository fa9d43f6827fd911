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
  /** The function that remains when some variables are limited to some classes (undefined = all). */
  readonly restrict: (node: Node, allowed: readonly (readonly number[] | undefined)[]) => Node;
  readonly isResult: (node: Node) => boolean;
  readonly variableOf: (node: Node) => number;
  readonly childrenOf: (node: Node) => readonly Node[];
  readonly size: () => number;
};

/** A store of diagrams over variables with these numbers of classes, asked in this order. */
export function createDiagrams(classes: readonly number[]): Diagrams {
  const variables: number[] = [];
  const children: (readonly Node[])[] = [];
  const unique = new Map<string, Node>();
  const memos = new Map<string, Map<number, Node>>();

  const isResult = (node: Node): boolean => node < firstNode;
  const variableOf = (node: Node): number => variables[node - firstNode] ?? Infinity;
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
      const variable = Math.min(variableOf(a), variableOf(b));
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

  const restrict: Diagrams['restrict'] = (start, allowed) => {
    const memo = new Map<Node, Node>();
    const go = (node: Node): Node => {
      if (isResult(node)) return node;
      const known = memo.get(node);
      if (known !== undefined) return known;
      const variable = variableOf(node);
      const kids = childrenOf(node);
      const open = allowed[variable];
      const first = open?.[0];
      let found: Node;
      if (open === undefined) found = ask(variable, kids.map(go));
      else if (open.length === 1 && first !== undefined) found = go(kids[first] ?? 0);
      else {
        // Classes ruled out take the first open one's child, so that they make no difference.
        found = ask(
          variable,
          kids.map((kid, i) => go(open.includes(i) ? kid : (kids[first ?? 0] ?? 0))),
        );
      }
      memo.set(node, found);
      return found;
    };
    return go(start);
  };

  return {
    ask,
    join,
    map,
    restrict,
    isResult,
    variableOf,
    childrenOf,
    size: () => variables.length,
  };
}

/** The variables that a diagram really depends on. */
export function supportOf(diagrams: Diagrams, roots: Iterable<Node>): Set<number> {
  const support = new Set<number>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (diagrams.isResult(node) || seen.has(node)) return;
    seen.add(node);
    support.add(diagrams.variableOf(node));
    diagrams.childrenOf(node).forEach(visit);
  };
  for (const root of roots) visit(root);
  return support;
}
