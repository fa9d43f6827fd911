import type { Compiled } from '#reasoning/model/compiled.ts';
import type { Expression } from '#reasoning/model/expression.ts';
import { once } from '#reasoning/model/once.ts';
import { asTruth, HOLDS } from '#reasoning/model/truth.ts';
import { asStanding, candidateTruth, EXCLUDED } from '#reasoning/model/verdict.ts';

import { criterionDiagrams } from './criterionDiagrams.ts';
import type { Combine, Diagrams, Node } from './diagrams.ts';
import { truthsOfMissing } from '#reasoning/model/truthsOfMissing.ts';
import { routeDiagrams } from './routeDiagrams.ts';
import { settle } from './settle.ts';
import { sharedDiagramStore } from './diagramStore.ts';

/** Results of the recommendation diagram after the routes, which are numbered from 0. */
export const NO_ROUTE = 100;
export const UNDECIDED_ROUTE = 101;

/** Everything an assessment can say, as diagrams over all answers to all questions, "unknown" included. */
export type OutcomeDiagrams = {
  readonly diagrams: Diagrams;
  /** Any criterion of the rule book as a diagram whose results are truths. */
  readonly diagramOf: (expression: Expression) => Node;
  readonly tests: readonly Node[];
  readonly standings: readonly Node[];
  /** Per route, per condition: 1 where it stands on an open route, else 0. */
  readonly conditions: readonly ReadonlyMap<string, Node>[];
  readonly recommended: Node;
  /** The same, asking how each figure that has no value on the day turns out; see `diagramStore`. */
  readonly recommendedByFigures: Node;
  /** The recommendation where every completion of unknown answers and figures agrees, else UNSETTLED. */
  readonly settled: Node;
  /** Per warning: 1 where it holds while a route it speaks against is still open. */
  readonly warnings: readonly Node[];
};

const cache = new WeakMap<Compiled, OutcomeDiagrams>();

/** The outcome diagrams of a compiled rule book; made once. */
export function outcomeDiagrams(compiled: Compiled): OutcomeDiagrams {
  const found = cache.get(compiled) ?? outcomeDiagramsIn(sharedDiagramStore(compiled), compiled);
  cache.set(compiled, found);
  return found;
}

/**
 * The outcome diagrams in a given store, each made when it is first asked for. Rule books with the same
 * variables may share a store.
 */
export function outcomeDiagramsIn(diagrams: Diagrams, compiled: Compiled): OutcomeDiagrams {
  const { join } = diagrams;
  const { tests, diagramOf } = criterionDiagrams(compiled, diagrams);

  const { standingOf, conditionsOf } = routeDiagrams(diagrams, diagramOf);
  const standings = once(() => compiled.routes.map(standingOf));
  const conditions = once(() =>
    compiled.routes.map((route, index) => conditionsOf(route, standings()[index] ?? EXCLUDED)),
  );
  const recommended = once(() => recommendedBy(compiled, diagrams, diagramOf, standings()));
  const recommendedByFigures = once(() => {
    const missing = (comparison: number, strict: boolean): Node =>
      diagrams.ask(compiled.variables.length + comparison, truthsOfMissing(strict));
    const byFigures = criterionDiagrams(compiled, diagrams, missing).diagramOf;
    const stands = compiled.routes.map(routeDiagrams(diagrams, byFigures).standingOf);
    return recommendedBy(compiled, diagrams, byFigures, stands);
  });
  const settled = once(() => settle(compiled.variables, diagrams, recommendedByFigures()));

  const warnings = once(() => {
    const warned = compiled.routes
      .flatMap(({ id }, i) =>
        compiled.rulebook.warnedRoutes.includes(id) ? [standings()[i] ?? EXCLUDED] : [],
      )
      .reduce((a, b) => join(a, b, Math.max), EXCLUDED);
    return compiled.warnings.map(({ when }) => join(diagramOf(when.expression), warned, warning));
  });

  return {
    diagrams,
    diagramOf,
    tests,
    get standings() {
      return standings();
    },
    get conditions() {
      return conditions();
    },
    get recommended() {
      return recommended();
    },
    get recommendedByFigures() {
      return recommendedByFigures();
    },
    get settled() {
      return settled();
    },
    get warnings() {
      return warnings();
    },
  };
}

/** Which route is recommended: the first candidate that can be, from how criteria and routes stand. */
function recommendedBy(
  { candidates }: Compiled,
  { join, map }: Diagrams,
  diagramOf: (expression: Expression) => Node,
  standings: readonly Node[],
): Node {
  const anyOpen = standings.reduce((a, b) => join(a, b, Math.max), EXCLUDED);
  let found = map(anyOpen, outcomeBefore);
  for (const { route, when } of candidates.toReversed()) {
    const state = join(diagramOf(when.expression), standings[route] ?? EXCLUDED, candidate);
    found = join(state, found, choosing(route));
  }
  return found;
}

const outcomeBefore = (standing: number): number =>
  standing === EXCLUDED ? NO_ROUTE : UNDECIDED_ROUTE;
const choosing =
  (route: number): Combine =>
  (truth, other) =>
    truth === HOLDS && other !== NO_ROUTE ? route : other;
const candidate: Combine = (truth, standing) =>
  candidateTruth(asTruth(truth), asStanding(standing));
const warning: Combine = (truth, standing) => (truth === HOLDS && standing !== EXCLUDED ? 1 : 0);

/** Every part of the outcome, each diagram once. */
export function outcomeRoots({
  recommended,
  standings,
  conditions,
  warnings,
}: OutcomeDiagrams): Node[] {
  return [
    ...new Set([
      recommended,
      ...standings,
      ...conditions.flatMap((byId) => [...byId.values()]),
      ...warnings,
    ]),
  ];
}
