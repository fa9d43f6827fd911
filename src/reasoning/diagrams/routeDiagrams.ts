import type {
  CompiledCondition,
  CompiledExclusion,
  CompiledRoute,
} from '#reasoning/model/compiled.ts';
import type { Expression } from '#reasoning/model/expression.ts';
import { FAILS, HOLDS, isHeld, UNKNOWN } from '#reasoning/model/truth.ts';
import {
  CONDITIONAL,
  EXCLUDED,
  POSSIBLE,
  type Standing,
  UNDECIDED,
} from '#reasoning/model/verdict.ts';

import type { Diagrams, Node } from './diagrams.ts';

/** How routes stand and what must be in place for them, as diagrams. */
export type RouteDiagrams = {
  /** How a route stands. */
  readonly standingOf: (route: CompiledRoute) => Node;
  /** Per condition of a route that stands so: 1 where the route is open and the condition stands, else 0. */
  readonly conditionsOf: (route: CompiledRoute, standing: Node) => ReadonlyMap<string, Node>;
};

/** Makes the diagrams of routes in a store, from those of their criteria. */
export function routeDiagrams(
  { join, map }: Diagrams,
  diagramOf: (expression: Expression) => Node,
): RouteDiagrams {
  const exclusionOf = ({ when, whenUnknown }: CompiledExclusion): Node =>
    map(diagramOf(when.expression), whenUnknown === undefined ? closes : gates);
  const conditionOf = ({ when, standsFrom }: CompiledCondition): Node =>
    when === undefined
      ? 1
      : map(diagramOf(when.expression), standsFrom === HOLDS ? isHeld : mayHold);
  const standingOf = (route: CompiledRoute): Node => {
    const gates = route.conditions
      .filter(({ gate }) => gate)
      .map((condition) => map(conditionOf(condition), gate));
    return [...route.exclusions.map(exclusionOf), ...gates].reduce(
      (a, b) => join(a, b, Math.min),
      POSSIBLE,
    );
  };
  const conditionsOf = (route: CompiledRoute, itsStanding: Node): ReadonlyMap<string, Node> => {
    const open = map(itsStanding, isNotExcluded);
    const pending = route.exclusions.flatMap(({ when, whenUnknown }) =>
      whenUnknown === undefined
        ? []
        : [[whenUnknown, map(diagramOf(when.expression), isUnknown)] as const],
    );
    const own = route.conditions.map(
      (condition) => [condition.id, conditionOf(condition)] as const,
    );
    const byId = new Map<string, Node>();
    for (const [id, node] of [...pending, ...own])
      byId.set(id, join(byId.get(id) ?? 0, join(open, node, Math.min), Math.max));
    return byId;
  };
  return { standingOf, conditionsOf };
}

// How an exclusion leaves its route: without a condition for what is unknown, and with one.
const closes = (truth: number): Standing => exclusionLeaves(truth, UNDECIDED);
const gates = (truth: number): Standing => exclusionLeaves(truth, CONDITIONAL);
const exclusionLeaves = (truth: number, whenUnknown: Standing): Standing =>
  truth === HOLDS ? EXCLUDED : truth === FAILS ? POSSIBLE : whenUnknown;
const gate = (stands: number): Standing => (stands === 1 ? CONDITIONAL : POSSIBLE);
const mayHold = (truth: number): number => (truth >= UNKNOWN ? 1 : 0);
const isNotExcluded = (standing: number): number => (standing === EXCLUDED ? 0 : 1);
const isUnknown = (truth: number): number => (truth === UNKNOWN ? 1 : 0);
