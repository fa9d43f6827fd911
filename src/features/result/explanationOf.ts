import {
  type Answers,
  type Change,
  valueOfInformation,
  type UnknownCost,
  counterfactuals,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** What an answer hangs on: what would change it, and what each thing unknown would settle. */
export type Explanation = {
  readonly changes: readonly Change[];
  /** Also by what nobody can change. */
  readonly allChanges: readonly Change[];
  readonly costs: readonly UnknownCost[];
};

/** Works out what an answer hangs on. */
export function explanationOf(rulebook: Rulebook, answers: Answers, asOf: string): Explanation {
  return {
    changes: counterfactuals(rulebook, answers, asOf, true),
    allChanges: counterfactuals(rulebook, answers, asOf, false),
    costs: valueOfInformation(rulebook, answers, asOf),
  };
}
