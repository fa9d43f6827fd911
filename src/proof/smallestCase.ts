import type { Answers } from '#reasoning/index.ts';
import type { Diagrams, Node, Variable } from '#reasoning/proof.ts';

import { answersOf } from './answersOf.ts';
import { smallestPath } from './smallestPath.ts';

/** The case with the fewest answers that reaches a wanted result, or undefined where no case does. */
export function smallestCase(
  variables: readonly Variable[],
  diagrams: Diagrams,
  root: Node,
  isWanted: (result: number) => boolean,
): Answers | undefined {
  const path = smallestPath(
    variables,
    diagrams,
    root,
    (node) => diagrams.isResult(node) && isWanted(node),
  );
  return path === undefined ? undefined : answersOf(variables, path);
}
