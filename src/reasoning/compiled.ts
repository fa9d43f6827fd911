import type { Criterion, Rulebook } from '#rulebook/index.ts';

import type { Answers } from './answers.ts';
import type { Place, Section } from './circuit.ts';
import type { Expression } from './expression.ts';
import type { Values } from './gates.ts';
import type { Patterns } from './patterns.ts';
import type { RouteAssessment } from './routeAssessment.ts';
import type { Truth } from './truth.ts';
import type { Variable } from './variable.ts';

/** A case as rules read it: the class of each answer, and every place of the circuit worked out. */
export type Facts = { readonly classes: Values; readonly values: Values };

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
/** The way in to a route: what all its exclusions say together. */
export type Way = {
  readonly route: CompiledRoute;
  /** Its own among the ways of the route. */
  readonly number: number;
  /** FAILS where it is excluded, UNKNOWN while undecided. */
  readonly access: Truth;
  /** All there is to say of the route when it is excluded. */
  readonly excluded: RouteAssessment | undefined;
};
export type CompiledRoute = {
  readonly id: string;
  readonly sources: readonly string[];
  readonly exclusions: readonly CompiledExclusion[];
  /** The ways that were met, by how its exclusions stood. */
  readonly ways: Patterns<Way>;
  /** Works out what an open route has to say: what its carriers and conditions look at. */
  readonly workOut: Section['run'];
  readonly carriers: readonly CompiledRule[];
  readonly conditions: readonly CompiledCondition[];
  /** What was said of it before when it was open, by the number of its way. */
  readonly whenOpen: Patterns<RouteAssessment>;
};
export type CompiledCandidate = CompiledRule & {
  readonly route: number;
  /** Where its truth stands in a case. */
  readonly place: Place;
  /** What was said before of its route when it was chosen, by the number of the way. */
  readonly whenOpen: Patterns<RouteAssessment>;
};

/** A rule book made ready for one day's law. */
export type Compiled = {
  readonly rulebook: Rulebook;
  readonly asOf: string;
  readonly variables: readonly Variable[];
  readonly tests: readonly { readonly holds: Ready; readonly fails: Ready | undefined }[];
  readonly presumptions: ReadonlyMap<string, Ready>;
  /** What must hold for a question to be put although its answer is presumed. */
  readonly asked: ReadonlyMap<string, Ready>;
  readonly routes: readonly CompiledRoute[];
  readonly warnings: readonly CompiledRule[];
  /** The warnings that were given, by how all stood. */
  readonly warned: Patterns<readonly string[]>;
  readonly candidates: readonly CompiledCandidate[];
  readonly ready: (criterion: Criterion) => Ready;
  readonly read: (answers: Answers) => Facts;
  /** The same for use at once: the facts are good until the next case is read here. */
  readonly readHere: (answers: Answers) => Facts;
};
