import type { Route, Rulebook } from '#rulebook/index.ts';

import type { CompiledCandidate, CompiledRoute } from './compiled.ts';
import type { Part } from './parts.ts';
import { createPatterns } from './patterns.ts';
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
  const places = rulebook.candidates.map(({ route: id, when }) => {
    const route = rulebook.routes.findIndex((route) => route.id === id);
    const chosen = parts.join(partOf(when), ways[route] ?? parts.constant(UNKNOWN), both);
    return { route, chosen: circuit.placeOf(chosen) };
  });
  const routes = rulebook.routes.map((route, index) =>
    compileRoute(rulebook, route, ways[index] ?? parts.constant(HOLDS), workshop),
  );
  const candidates = rulebook.candidates.map((candidate, at): CompiledCandidate => {
    const { route, chosen } = places[at] ?? { route: -1, chosen: 0 };
    const rules = routes[route]?.rulePlaces ?? Int32Array.of();
    return { ...makeRule(workshop, candidate), route, chosen, whenOpen: createPatterns(rules) };
  });
  return { routes, candidates };
}

function compileRoute(
  rulebook: Rulebook,
  route: Route,
  access: Part,
  workshop: Workshop,
): CompiledRoute {
  const { circuit } = workshop;
  const section = circuit.section();
  const conditions = route.conditions.flatMap((id) => rulebook.conditions[id] ?? []);
  const exclusionPlaces = placeRules(workshop, route.excludedBy);
  const carrierPlaces = placeRules(workshop, route.carriedBy, section);
  const conditionPlaces = placeConditions(workshop, conditions, section);
  const rulePlaces = Int32Array.of(...exclusionPlaces, ...carrierPlaces, ...conditionPlaces);
  return {
    id: route.id,
    sources: route.sources,
    access: circuit.placeOf(access),
    exclusions: route.excludedBy.map((exclusion) => ({
      ...makeRule(workshop, exclusion),
      whenUnknown: exclusion.whenUnknown,
    })),
    exclusionPlaces,
    workOut: section.run,
    carriers: route.carriedBy.map((carrier) => makeRule(workshop, carrier)),
    carrierPlaces,
    conditions: conditions.map((condition) => makeCondition(workshop, condition)),
    conditionPlaces,
    rulePlaces,
    whenExcluded: createPatterns(exclusionPlaces),
    whenOpen: createPatterns(rulePlaces),
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
