import type { Criterion } from '#rulebook/index.ts';

import type { Answer } from './answers.ts';
import type { TruthName } from './truth.ts';

/**
 * A criterion worked out on a case: its truth, and what gives it that truth, through tests down to the
 * user's own answers and the sources.
 */
export type Argument =
  | TestArgument
  | ({ readonly truth: TruthName } & (
      | { readonly kind: 'all' | 'any' | 'not'; readonly parts: readonly Argument[] }
      | {
          readonly kind: 'answer';
          /** The question that was consulted. */
          readonly question: string;
          /** The user's answer; absent when not answered. */
          readonly answer?: Answer;
          readonly criterion: Criterion;
        }
      | { readonly kind: 'inForce'; readonly source: string }
    ));

/** A legal test worked out on a case, or that it is unresolved. */
export type TestArgument = {
  readonly kind: 'test' | 'unresolved';
  readonly truth: TruthName;
  readonly test: string;
  readonly sources: readonly string[];
  /** The criteria that settle it; both while nothing does. */
  readonly parts: readonly Argument[];
};
