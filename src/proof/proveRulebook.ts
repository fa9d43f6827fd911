import { NO_ROUTE, UNDECIDED_ROUTE } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { countResults } from './countResults.ts';
import { type Proof, proofOf } from './proofOf.ts';
import { findLife } from './findLife.ts';
import { proveCaution } from './proveCaution.ts';
import { proveMonotone } from './proveMonotone.ts';
import { proveOutcome } from './proveOutcome.ts';
import { proveSources } from './proveSources.ts';
import type { Life, Violation } from './violation.ts';

/** What was proved of a rule book under the law of a day. */
export type ProofReport = {
  readonly asOf: string;
  /** How many combinations of answers there are, "unknown" included. */
  readonly combinations: bigint;
  /** How many of them give each outcome: a route, `none` or `undecided`. */
  readonly outcomes: Readonly<Record<string, bigint>>;
  readonly nodes: number;
  readonly violations: readonly Violation[];
  /** Everything that should matter, with a witness where it does under this day's law. */
  readonly life: readonly Life[];
};

/** Proves a rule book over every combination of answers under the law of a day (ISO date). */
export function proveRulebook(rulebook: Rulebook, asOf: string): ProofReport {
  const proof = proofOf(rulebook, asOf);
  const { recommended, diagrams } = proof.outcome;
  const counts = countResults(diagrams, weightsOf(proof), recommended);
  const count = (result: number): bigint => counts.get(result) ?? 0n;
  const outcomes = Object.fromEntries([
    ...rulebook.routes.map(({ id }, index) => [id, count(index)]),
    ['none', count(NO_ROUTE)],
    ['undecided', count(UNDECIDED_ROUTE)],
  ]);
  return {
    asOf,
    combinations: [...counts.values()].reduce((sum, part) => sum + part, 0n),
    outcomes,
    nodes: diagrams.size(),
    violations: [
      ...proveSources(rulebook),
      ...proveOutcome(proof),
      ...proveCaution(proof),
      ...proveMonotone(proof),
    ],
    life: findLife(proof),
  };
}

/** A choice counts once for each of its answers; amounts and codes once for each class. */
function weightsOf({ rulebook, compiled }: Proof): bigint[][] {
  return compiled.variables.map(({ question: id, classes, classOf }, variable) => {
    const weights = Array.from({ length: classes }, () => 1n);
    const question = rulebook.questions[variable];
    const answers =
      question?.kind === 'choice'
        ? question.answers
        : question?.kind === 'area'
          ? rulebook.areas.map((area) => area.id)
          : [];
    if (answers.length === 0) return weights;
    const counted = weights.map((_, index) =>
      BigInt(answers.filter((answer) => classOf({ [id]: answer }) === index).length),
    );
    // "Unknown" and, where something is presumed, no answer at all are combinations of their own.
    return counted.map((own, index) => (index === 0 || own === 0n ? own + 1n : own));
  });
}

/** What matters under none of the days that were proved: it is dead. */
export function findDead(reports: readonly ProofReport[]): Violation[] {
  const alive = new Set(
    reports.flatMap(({ life }) =>
      life.flatMap(({ subject, answers }) => (answers ? [subject] : [])),
    ),
  );
  const subjects = new Set(reports.flatMap(({ life }) => life.map(({ subject }) => subject)));
  return [...subjects]
    .filter((subject) => !alive.has(subject))
    .map((subject) => ({ property: 'alive', subject, detail: 'never matters' }));
}
