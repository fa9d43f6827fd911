import type { Diagrams, Node } from '#reasoning/diagrams/diagrams.ts';

/** For each variable the classes it may be in; undefined where it may be in any. */
export type Limits = readonly (readonly number[] | undefined)[];

/**
 * What is left of a diagram when its variables may only be in some classes, drawn in another store. Equal
 * functions of what is left are the same node, as long as the limits are the same.
 */
export function narrow(from: Diagrams, root: Node, limits: Limits, into: Diagrams): Node {
  const memo = new Map<Node, Node>();
  const go = (node: Node): Node => {
    if (from.isResult(node)) return node;
    const known = memo.get(node);
    if (known !== undefined) return known;
    const variable = from.variableOf(node);
    const children = from.childrenOf(node);
    const allowed = limits[variable] ?? children.map((_, at) => at);
    const kept = new Map(allowed.map((at) => [at, go(children[at] ?? 0)]));
    // What cannot be stands as what can, so that it makes no difference.
    const first = kept.get(allowed[0] ?? 0) ?? 0;
    const found = into.ask(
      variable,
      children.map((_, at) => kept.get(at) ?? first),
    );
    memo.set(node, found);
    return found;
  };
  return go(root);
}

/** The variables that a diagram looks at. */
export function variablesIn(diagrams: Diagrams, root: Node): Set<number> {
  const found = new Set<number>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (diagrams.isResult(node) || seen.has(node)) return;
    seen.add(node);
    found.add(diagrams.variableOf(node));
    diagrams.childrenOf(node).forEach(visit);
  };
  visit(root);
  return found;
}
