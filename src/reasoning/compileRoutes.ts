import type { Route, Rulebook } from '#rulebook/index.ts';

import type { CompiledCandidate, CompiledRoute } from './compiled.ts';
import { createPatterns } from './patterns.ts';
import { makeCondition, makeRule, standingOf, type Workshop } from './workshop.ts';

/** Makes the routes of a rule book, and the candidates that choose among them. */
export function compileRoutes(
  rulebook: Rulebook,
  workshop: Workshop,
): {
  readonly routes: readonly CompiledRoute[];
  readonly candidates: readonly CompiledCandidate[];
} {
  const { circuit, partOf } = workshop;
  // First what every case needs: where it is worked out, the routes find it.
  const places = rulebook.candidates.map(({ when }) => circuit.placeOf(partOf(when)));
  const routes = rulebook.routes.map((route) => compileRoute(rulebook, route, workshop));
  const candidates = rulebook.candidates.map((candidate, at): CompiledCandidate => {
    const route = rulebook.routes.findIndex(({ id }) => id === candidate.route);
    return {
      ...makeRule(workshop, candidate),
      route,
      place: places[at] ?? 0,
      whenOpen: createPatterns(routes[route]?.whenOpen.words ?? []),
    };
  });
  return { routes, candidates };
}

function compileRoute(rulebook: Rulebook, route: Route, workshop: Workshop): CompiledRoute {
  const { circuit, partOf } = workshop;
  const section = circuit.section();
  const conditions = route.conditions.flatMap((id) => rulebook.conditions[id] ?? []);
  return {
    id: route.id,
    sources: route.sources,
    exclusions: route.excludedBy.map((exclusion) => ({
      ...makeRule(workshop, exclusion),
      whenUnknown: exclusion.whenUnknown,
    })),
    ways: createPatterns(circuit.wordsOf(route.excludedBy.map(({ when }) => partOf(when)))),
    workOut: section.run,
    carriers: route.carriedBy.map((carrier) => makeRule(workshop, carrier)),
    conditions: conditions.map((condition) => makeCondition(workshop, condition)),
    whenOpen: createPatterns(
      section.wordsOf([
        ...route.carriedBy.map(({ when }) => partOf(when)),
        ...conditions.map((condition) => standingOf(workshop, condition)),
      ]),
    ),
  };
}
