import type { Diagrams, Node } from './diagrams.ts';
import type { Values } from './gates.ts';

/**
 * The result of a diagram in a case, by the class of each variable. The diagram is laid out flat once:
 * each node as its variable and then where each child begins, a result as its complement.
 */
export function resultFinder(
  { isResult, variableOf, childrenOf }: Diagrams,
  root: Node,
): (classes: Values) => number {
  const numbers: number[] = [];
  const places = new Map<Node, number>();
  const lay = (node: Node): number => {
    if (isResult(node)) return ~node;
    const laid = places.get(node);
    if (laid !== undefined) return laid;
    const children = childrenOf(node).map(lay);
    const place = numbers.push(variableOf(node), ...children) - children.length - 1;
    places.set(node, place);
    return place;
  };
  const first = lay(root);
  const flat = Int32Array.from(numbers);
  return (classes) => {
    let at = first;
    while (at >= 0) at = flat[at + 1 + (classes[flat[at] ?? 0] ?? 0)] ?? 0;
    return ~at;
  };
}
