import { NO_ROUTE, outcomeRoots, UNDECIDED_ROUTE } from '#reasoning/proof.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { countNodes } from './countResults.ts';
import { countResults } from './countResults.ts';
import { findWitnesses } from './findWitnesses.ts';
import { proofOf } from './proofOf.ts';
import { proveCaution } from './proveCaution.ts';
import { proveGrades } from './proveGrades.ts';
import { proveGrounds } from './proveGrounds.ts';
import { proveMonotone } from './proveMonotone.ts';
import { proveOutcome } from './proveOutcome.ts';
import { proveSigns } from './proveSigns.ts';
import { proveSources } from './proveSources.ts';
import type { Violation } from './violation.ts';
import type { Witness } from './witness.ts';
import { weightsOf } from './weightsOf.ts';

/** What was proved of a rule book under the law of a day. */
export type ProofReport = {
  readonly asOf: string;
  /** How many combinations of answers there are, "unknown" included. */
  readonly combinations: bigint;
  /** How many of them give each outcome: a route, `none` or `undecided`. */
  readonly outcomes: Readonly<Record<string, bigint>>;
  /** How many nodes the diagrams of the outcome have together. */
  readonly nodes: number;
  readonly violations: readonly Violation[];
  /** Everything that should matter, with a witness where it does under this day's law. */
  readonly witnesses: readonly Witness[];
};

/** Proves a rule book over every combination of answers under the law of a day (ISO date). */
export function proveRulebook(rulebook: Rulebook, asOf: string): ProofReport {
  const proof = proofOf(rulebook, asOf);
  const { recommended, diagrams } = proof.outcome;
  const weights = weightsOf(rulebook, proof.compiled.variables);
  const counts = countResults(diagrams, weights, recommended);
  const count = (result: number): bigint => counts.get(result) ?? 0n;
  const outcomes: [string, bigint][] = [
    ...rulebook.routes.map(({ id }, index): [string, bigint] => [id, count(index)]),
    ['none', count(NO_ROUTE)],
    ['undecided', count(UNDECIDED_ROUTE)],
  ];
  return {
    asOf,
    combinations: [...counts.values()].reduce((sum, part) => sum + part, 0n),
    outcomes: Object.fromEntries(outcomes),
    nodes: countNodes(diagrams, outcomeRoots(proof.outcome)),
    violations: [
      ...proveSources(rulebook),
      ...proveGrades(rulebook),
      ...proveOutcome(proof),
      ...proveGrounds(proof),
      ...proveCaution(proof),
      ...proveSigns(proof),
      ...proveMonotone(proof),
    ],
    witnesses: findWitnesses(proof),
  };
}
