import type { Criterion, Rulebook } from '#rulebook/index.ts';

import type { Answers } from './answers.ts';
import type { Place, Places, Section, Values } from './circuit.ts';
import type { Expression } from './expression.ts';
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
export type CompiledRoute = {
  readonly id: string;
  readonly sources: readonly string[];
  /** Where it says in a case whether the route is open: FAILS excluded, UNKNOWN undecided. */
  readonly access: Place;
  readonly exclusions: readonly CompiledExclusion[];
  readonly exclusionPlaces: Places;
  /** Works out what an open route has to say: the places of its carriers and conditions. */
  readonly workOut: Section['run'];
  readonly carriers: readonly CompiledRule[];
  readonly carrierPlaces: Places;
  readonly conditions: readonly CompiledCondition[];
  /** HOLDS where the condition stands. */
  readonly conditionPlaces: Places;
  /** All of these. */
  readonly rulePlaces: Places;
  /** What was said of the route before, when it was excluded and when it was open. */
  readonly whenExcluded: Patterns<RouteAssessment>;
  readonly whenOpen: Patterns<RouteAssessment>;
};
export type CompiledCandidate = CompiledRule & {
  readonly route: number;
  /** Where it says in a case whether it is chosen: it holds and its route is open. */
  readonly chosen: Place;
  /** What was said before of its route when it was chosen. */
  readonly whenOpen: Patterns<RouteAssessment>;
};

/** A rule book made ready for one day's law. */
export type Compiled = {
  readonly rulebook: Rulebook;
  readonly asOf: string;
  readonly variables: readonly Variable[];
  readonly tests: readonly { readonly holds: Ready; readonly fails: Ready | undefined }[];
  readonly presumptions: ReadonlyMap<string, Ready>;
  readonly routes: readonly CompiledRoute[];
  readonly warnings: readonly CompiledRule[];
  readonly warningPlaces: Places;
  readonly candidates: readonly CompiledCandidate[];
  readonly ready: (criterion: Criterion) => Ready;
  readonly read: (answers: Answers) => Facts;
  /** The same for use at once: the facts are good until the next case is read here. */
  readonly readHere: (answers: Answers) => Facts;
};
