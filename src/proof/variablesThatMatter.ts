import type { Diagrams, Node } from '#reasoning/proof.ts';

/**
 * The variables that can change the result of some diagram while each keeps to the classes it is allowed,
 * found by looking for two cases that differ in that variable alone. The interview finds them by reducing
 * the diagrams instead; that both find the same is what `proveInterview` asks.
 */
export function variablesThatMatter(
  diagrams: Diagrams,
  roots: readonly Node[],
  allowed: readonly (readonly number[])[],
): Set<number> {
  const { order, isResult, variableOf, childrenOf, size } = diagrams;
  const levels = new Map(order.map((variable, level) => [variable, level]));
  const levelOf = (node: Node): number =>
    isResult(node) ? Infinity : (levels.get(variableOf(node)) ?? Infinity);
  const choices = (node: Node): Node[] =>
    (allowed[variableOf(node)] ?? []).map((index) => childrenOf(node)[index] ?? 0);

  const known = new Map<number, boolean>();
  /** Whether some allowed case has one result in `a` and another in `b`. */
  const differ = (a: Node, b: Node): boolean => {
    if (a === b) return false;
    if (isResult(a) && isResult(b)) return true;
    const key = a * 0x4000000 + b;
    let found = known.get(key);
    if (found === undefined) {
      const variable = levelOf(a) <= levelOf(b) ? variableOf(a) : variableOf(b);
      const under = (node: Node, index: number): Node =>
        variableOf(node) === variable ? (childrenOf(node)[index] ?? 0) : node;
      found = (allowed[variable] ?? []).some((index) => differ(under(a, index), under(b, index)));
      known.set(key, found);
    }
    return found;
  };

  const matters = new Set<number>();
  const seen = new Uint8Array(size());
  const visit = (node: Node): void => {
    if (isResult(node) || seen[node] === 1) return;
    seen[node] = 1;
    const variable = variableOf(node);
    const children = choices(node);
    const first = children[0] ?? 0;
    if (!matters.has(variable) && children.some((other) => differ(first, other)))
      matters.add(variable);
    children.forEach(visit);
  };
  roots.forEach(visit);
  return matters;
}
