import type { Answers } from '#reasoning/index.ts';
import type { Diagrams, Node, Variable } from '#reasoning/proof.ts';

import { answersOf, type Step } from './answersOf.ts';
import { smallestPath } from './smallestPath.ts';

/**
 * For each class of a variable, a small case in which that answer gives another result than some other
 * answer would; undefined where the variable makes no difference to any of the diagrams.
 *
 * A node asks a variable only where its children differ, so each class differs there from some other.
 */
export function smallestDifference(
  variables: readonly Variable[],
  diagrams: Diagrams,
  roots: readonly Node[],
  variable: number,
): Answers[] | undefined {
  const found = findAsking(diagrams, roots, variable);
  if (found === undefined) return undefined;
  const before = smallestPath(variables, diagrams, found.root, (node) => node === found.node) ?? [];
  const children = diagrams.childrenOf(found.node);
  const { absent } = variables[variable] ?? { absent: 0 };
  return children.map((child, own): Answers => {
    const other = children.find((candidate) => candidate !== child) ?? child;
    const differ = diagrams.join(child, other, isUnlike);
    const after = smallestPath(variables, diagrams, differ, (node) => node === 1) ?? [];
    const answer: readonly Step[] = own === absent ? [] : [[variable, own]];
    return answersOf(variables, [...before, ...answer, ...after]);
  });
}

const isUnlike = (a: number, b: number): number => (a === b ? 0 : 1);

function findAsking(
  diagrams: Diagrams,
  roots: readonly Node[],
  variable: number,
): { readonly root: Node; readonly node: Node } | undefined {
  const seen = new Set<Node>();
  const find = (node: Node): Node | undefined => {
    if (diagrams.isResult(node) || seen.has(node)) return undefined;
    seen.add(node);
    if (diagrams.variableOf(node) === variable) return node;
    for (const child of diagrams.childrenOf(node)) {
      const found = find(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const root of roots) {
    const node = find(root);
    if (node !== undefined) return { root, node };
  }
  return undefined;
}
