import type { Route, Rulebook } from '#rulebook/index.ts';

import type { CompiledCandidate, CompiledRoute } from './compiled.ts';
import type { Part } from './parts.ts';
import { both, HOLDS, UNKNOWN } from './truth.ts';
import { accessTruth } from './verdict.ts';
import { makeCondition, makeRule, placeConditions, placeRules, type Workshop } from './workshop.ts';

/** Makes the routes of a rule book, and the candidates that choose among them. */
export function compileRoutes(
  rulebook: Rulebook,
  workshop: Workshop,
): {
  readonly routes: readonly CompiledRoute[];
  readonly candidates: readonly CompiledCandidate[];
} {
  const { parts, circuit, partOf } = workshop;
  const ways = rulebook.routes.map((route) => accessOf(route, workshop));
  // First what every case needs: where it is worked out, the routes find it.
  const candidates = rulebook.candidates.map((candidate): CompiledCandidate => {
    const route = rulebook.routes.findIndex(({ id }) => id === candidate.route);
    const chosen = parts.join(partOf(candidate.when), ways[route] ?? parts.constant(UNKNOWN), both);
    return { ...makeRule(workshop, candidate), route, chosen: circuit.placeOf(chosen) };
  });
  const routes = rulebook.routes.map((route, index) =>
    compileRoute(rulebook, route, ways[index] ?? parts.constant(HOLDS), workshop),
  );
  return { routes, candidates };
}

function compileRoute(
  rulebook: Rulebook,
  route: Route,
  access: Part,
  workshop: Workshop,
): CompiledRoute {
  const { circuit, withSources } = workshop;
  const whenOpen = circuit.section();
  const conditions = route.conditions.flatMap((id) => rulebook.conditions[id] ?? []);
  return {
    id: route.id,
    ...withSources(route.sources),
    access: circuit.placeOf(access),
    exclusions: route.excludedBy.map((exclusion) => ({
      ...makeRule(workshop, exclusion),
      whenUnknown: exclusion.whenUnknown,
    })),
    exclusionPlaces: placeRules(workshop, route.excludedBy),
    workOut: whenOpen.run,
    carriers: route.carriedBy.map((carrier) => makeRule(workshop, carrier)),
    carrierPlaces: placeRules(workshop, route.carriedBy, whenOpen),
    conditions: conditions.map((condition) => makeCondition(workshop, condition)),
    conditionPlaces: placeConditions(workshop, conditions, whenOpen),
  };
}

/** Whether a route is open: what all its exclusions say together. */
function accessOf({ excludedBy }: Route, { parts, partOf }: Workshop): Part {
  return excludedBy
    .map(({ when, whenUnknown }) =>
      parts.map(partOf(when), (truth) => accessTruth(truth, whenUnknown)),
    )
    .reduce((a, b) => parts.join(a, b, both), parts.constant(HOLDS));
}
