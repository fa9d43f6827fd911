import type { Answers } from '#reasoning/index.ts';
import {
  compilePair,
  NO_ROUTE,
  type OutcomeDiagrams,
  outcomeDiagramsIn,
  diagramStore,
  UNDECIDED_ROUTE,
} from '#reasoning/proof.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { countResults } from './countResults.ts';
import { smallestCase } from './smallestCase.ts';
import { weightsOf } from './weightsOf.ts';

/** Cases that had one outcome and get another: a route, `none` or `undecided`. */
export type OutcomeChange = {
  readonly from: string;
  readonly to: string;
  readonly count: bigint;
  /** The case with the fewest answers among them. */
  readonly answers: Answers;
};

/** How two rule books differ under the law of a day, over every combination of answers. */
export type Comparison = {
  readonly asOf: string;
  readonly combinations: bigint;
  readonly outcomes: readonly OutcomeChange[];
  /** Whether anything at all is assessed otherwise: a verdict, a condition, a warning. */
  readonly isSame: boolean;
};

/** Compares two rule books under the law of a day: exactly, over the answers that either has. */
export function compareRulebooks(older: Rulebook, newer: Rulebook, asOf: string): Comparison {
  const together = compilePair(older, newer, asOf);
  const { variables, both } = together;
  const diagrams = diagramStore(together.newer);
  const before = outcomeDiagramsIn(diagrams, together.older);
  const after = outcomeDiagramsIn(diagrams, together.newer);

  const routes = together.newer.routes.map(({ id }) => id);
  const names = [...routes, 'none', 'undecided'];
  const placeOf = (result: number): number =>
    result === NO_ROUTE ? routes.length : result === UNDECIDED_ROUTE ? routes.length + 1 : result;
  const weights = weightsOf(both, variables);
  const outcomes = names.flatMap((from, was) => {
    // One diagram for each former outcome: where it was that, the new one; elsewhere a result of its own.
    const moved = diagrams.join(before.recommended, after.recommended, (old, now) =>
      placeOf(old) === was && placeOf(now) !== was ? placeOf(now) : names.length,
    );
    const counts = countResults(diagrams, weights, moved);
    return names.flatMap((to, is): OutcomeChange[] => {
      const count = counts.get(is) ?? 0n;
      const answers = smallestCase(variables, diagrams, moved, (result) => result === is);
      return count === 0n || answers === undefined ? [] : [{ from, to, count, answers }];
    });
  });
  return {
    asOf,
    combinations: weights.reduce(
      (product, classes) => product * classes.reduce((sum, weight) => sum + weight, 0n),
      1n,
    ),
    outcomes,
    isSame: isSameOutcome(before, after),
  };
}

/** Equal functions are the same diagram; a condition or warning that never stands is as if not there. */
function isSameOutcome(before: OutcomeDiagrams, after: OutcomeDiagrams): boolean {
  const parts = ({ recommended, standings, conditions, warnings }: OutcomeDiagrams): string => {
    const standing = conditions.map((byId) =>
      [...byId]
        .filter(([, node]) => node !== 0)
        .map(([id, node]) => `${id} ${node}`)
        .toSorted((a, b) => a.localeCompare(b)),
    );
    return JSON.stringify([recommended, standings, standing, warnings.filter(Boolean)]);
  };
  return parts(before) === parts(after);
}
