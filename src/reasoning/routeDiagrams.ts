import type { CompiledCondition, CompiledExclusion, CompiledRoute } from './compiled.ts';
import type { Diagrams, Node } from './diagrams.ts';
import type { Expression } from './expression.ts';
import { FAILS, HOLDS, UNKNOWN } from './truth.ts';
import { CONDITIONAL, EXCLUDED, POSSIBLE, UNDECIDED } from './verdict.ts';

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
    map(whenUnknown === undefined ? 'closes' : 'gates', diagramOf(when.expression), (truth) =>
      truth === HOLDS
        ? EXCLUDED
        : truth === FAILS
          ? POSSIBLE
          : whenUnknown === undefined
            ? UNDECIDED
            : CONDITIONAL,
    );
  const conditionOf = ({ when, standsFrom }: CompiledCondition): Node =>
    when === undefined
      ? 1
      : map(`stands ${standsFrom}`, diagramOf(when.expression), (truth) =>
          truth >= standsFrom ? 1 : 0,
        );
  const standingOf = (route: CompiledRoute): Node => {
    const gates = route.conditions
      .filter(({ gate }) => gate)
      .map((condition) =>
        map('gate', conditionOf(condition), (stands) => (stands === 1 ? CONDITIONAL : POSSIBLE)),
      );
    return [...route.exclusions.map(exclusionOf), ...gates].reduce(
      (a, b) => join('all', a, b, min),
      POSSIBLE,
    );
  };
  const conditionsOf = (route: CompiledRoute, itsStanding: Node): ReadonlyMap<string, Node> => {
    const open = map('open', itsStanding, (standing) => (standing === EXCLUDED ? 0 : 1));
    const pending = route.exclusions.flatMap(({ when, whenUnknown }) =>
      whenUnknown === undefined
        ? []
        : [
            [
              whenUnknown,
              map('pending', diagramOf(when.expression), (truth) => (truth === UNKNOWN ? 1 : 0)),
            ] as const,
          ],
    );
    const own = route.conditions.map(
      (condition) => [condition.id, conditionOf(condition)] as const,
    );
    const byId = new Map<string, Node>();
    for (const [id, node] of [...pending, ...own])
      byId.set(id, join('any', byId.get(id) ?? 0, join('all', open, node, min), max));
    return byId;
  };
  return { standingOf, conditionsOf };
}

const min = (a: number, b: number): number => Math.min(a, b);
const max = (a: number, b: number): number => Math.max(a, b);
