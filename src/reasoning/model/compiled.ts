import type { Criterion, Rulebook } from '#rulebook/index.ts';

import type { Answer, Answers } from './answers.ts';
import type { Argument, TestArgument } from './argument.ts';
import type { Expression } from './expression.ts';
import type { Truth } from './truth.ts';
import type { Variable } from './variable.ts';

/** A case as rules read it, and what has been worked out of it: each once, however many rules turn on it. */
export type Facts = {
  /** The answer to each question, in the order of the questions. */
  readonly given: readonly (Answer | undefined)[];
  /** The class of each answer. */
  readonly classes: readonly number[];
  /** By its number, what a criterion came to. */
  readonly criteria: (Argument | undefined)[];
  /** By its number, what a test came to. */
  readonly tests: (TestArgument | undefined)[];
};

/** Works a criterion out on a case: what it says and why, in one. */
export type Evaluate = (facts: Facts) => Argument;

/** A criterion made ready: the expression for the diagrams, the function for one case. */
export type CompiledCriterion = { readonly expression: Expression; readonly evaluate: Evaluate };

export type CompiledRule = {
  readonly id: string;
  readonly sources: readonly string[];
  readonly when: CompiledCriterion;
};
export type CompiledExclusion = CompiledRule & { readonly whenUnknown: string | undefined };
export type CompiledCondition = {
  readonly id: string;
  readonly gate: boolean;
  readonly when: CompiledCriterion | undefined;
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
export type CompiledTest = {
  readonly holds: CompiledCriterion;
  readonly fails: CompiledCriterion | undefined;
};

/** A rule book made ready for one day's law. */
export type Compiled = {
  readonly rulebook: Rulebook;
  readonly asOf: string;
  readonly variables: readonly Variable[];
  readonly tests: readonly CompiledTest[];
  readonly presumptions: ReadonlyMap<string, CompiledCriterion>;
  /** What must hold for a question to be put although its answer is presumed. */
  readonly asked: ReadonlyMap<string, CompiledCriterion>;
  readonly routes: readonly CompiledRoute[];
  readonly warnings: readonly CompiledRule[];
  readonly candidates: readonly CompiledCandidate[];
  readonly ready: (criterion: Criterion) => CompiledCriterion;
  readonly read: (answers: Answers) => Facts;
};
