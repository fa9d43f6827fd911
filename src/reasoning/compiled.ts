import type { Criterion, Rulebook } from '#rulebook/index.ts';

import type { Answers } from './answers.ts';
import type { Expression } from './expression.ts';
import type { Truth } from './truth.ts';
import type { Variable } from './variable.ts';

/** A case as reasoning reads it: the class of each answer, and the truth of each test so far. */
export type Facts = { readonly classes: readonly number[]; readonly tests: Truth[] };
export type Evaluate = (facts: Facts) => Truth;

/** A criterion made ready: the expression for the diagrams, the function for one case. */
export type Ready = { readonly expression: Expression; readonly evaluate: Evaluate };

export type CompiledRule = {
  readonly id: string;
  readonly sources: readonly string[];
  readonly when: Ready;
};
export type CompiledExclusion = CompiledRule & { readonly whenUnknown: string | undefined };
export type CompiledCondition = {
  readonly id: string;
  readonly gate: boolean;
  readonly when: Ready | undefined;
  /** The least truth at which it stands: unknown, or only when it holds. */
  readonly standsFrom: Truth;
};
export type CompiledRoute = {
  readonly id: string;
  readonly sources: readonly string[];
  readonly exclusions: readonly CompiledExclusion[];
  readonly carriers: readonly CompiledRule[];
  readonly conditions: readonly CompiledCondition[];
};
export type CompiledCandidate = CompiledRule & { readonly route: number };

/** A rule book made ready for one day's law. */
export type Compiled = {
  readonly rulebook: Rulebook;
  readonly asOf: string;
  readonly variables: readonly Variable[];
  readonly tests: readonly { readonly holds: Ready; readonly fails: Ready | undefined }[];
  readonly presumptions: ReadonlyMap<string, Ready>;
  readonly routes: readonly CompiledRoute[];
  readonly warnings: readonly CompiledRule[];
  readonly candidates: readonly CompiledCandidate[];
  readonly ready: (criterion: Criterion) => Ready;
  readonly read: (answers: Answers) => Facts;
};
