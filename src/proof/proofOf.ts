import type { Answers } from '#reasoning/index.ts';
import {
  type Compiled,
  compiledFor,
  type Node,
  type OutcomeDiagrams,
  outcomeDiagrams,
} from '#reasoning/proof.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { smallestCase } from './smallestCase.ts';

/** What every property is proved on: a rule book made ready for a day, and its outcomes as diagrams. */
export type Proof = {
  readonly rulebook: Rulebook;
  readonly compiled: Compiled;
  readonly outcome: OutcomeDiagrams;
  /** The smallest case that reaches a wanted result; 1 unless told. */
  readonly caseOf: (node: Node, isWanted?: (result: number) => boolean) => Answers | undefined;
};

/** Makes a rule book ready to be proved under the law of a day (ISO date). */
export function proofOf(rulebook: Rulebook, asOf: string): Proof {
  const compiled = compiledFor(rulebook, asOf);
  const outcome = outcomeDiagrams(compiled);
  return {
    rulebook,
    compiled,
    outcome,
    caseOf: (node, isWanted = (result) => result === 1) =>
      smallestCase(compiled.variables, outcome.diagrams, node, isWanted),
  };
}
