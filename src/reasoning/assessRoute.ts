import type { CompiledCandidate, CompiledRoute, CompiledRule, Facts, Way } from './compiled.ts';
import { findMade, keepMade } from './patterns.ts';
import type { RouteAssessment } from './routeAssessment.ts';
import { both, FAILS, HOLDS, type Truth } from './truth.ts';
import { accessTruth, type Verdict } from './verdict.ts';

/** The way in to a route in a case. Cases in which its exclusions stand alike get the same object. */
export function wayTo(route: CompiledRoute, facts: Facts): Way {
  const known = findMade(route.ways, facts.values);
  if (known !== undefined) return known;
  const made = newWayTo(route, facts);
  keepMade(route.ways, facts.values, made);
  return made;
}

/**
 * Says how one route stands in a case. Every rule that speaks is named, not only the first. Cases in which
 * the rules of the route stand alike get the same object.
 */
export function assessRoute(
  way: Way,
  facts: Facts,
  chosen: CompiledCandidate | undefined,
): RouteAssessment {
  if (way.excluded !== undefined) return way.excluded;
  way.route.workOut(facts.values);
  const { whenOpen } = chosen ?? way.route;
  const known = findMade(whenOpen, facts.values, way.number);
  if (known !== undefined) return known;
  const made = openRoute(way, facts, chosen);
  keepMade(whenOpen, facts.values, made, way.number);
  return made;
}

function newWayTo(route: CompiledRoute, facts: Facts): Way {
  const access = route.exclusions
    .map(({ when, whenUnknown }) => accessTruth(when.evaluate(facts), whenUnknown))
    .reduce<Truth>(both, HOLDS);
  return {
    route,
    number: route.ways.kept,
    access,
    excluded: access === FAILS ? excludedRoute(route, facts) : undefined,
  };
}

function excludedRoute(route: CompiledRoute, facts: Facts): RouteAssessment {
  const rules = route.exclusions.filter(({ when }) => when.evaluate(facts) === HOLDS);
  return {
    route: route.id,
    verdict: 'excluded',
    because: rules.map(({ id }) => id),
    conditions: [],
    sources: sourcesOf(rules),
  };
}

function openRoute(
  { route, access }: Way,
  facts: Facts,
  chosen: CompiledCandidate | undefined,
): RouteAssessment {
  const isOpen = access === HOLDS;
  const unsettled = route.exclusions.filter(({ when }) => when.evaluate(facts) !== FAILS);
  const carriers = route.carriers.filter(({ when }) => when.evaluate(facts) === HOLDS);
  const standing = route.conditions.filter(
    ({ when, standsFrom }) => (when?.evaluate(facts) ?? HOLDS) >= standsFrom,
  );
  const pending = unsettled.flatMap(({ whenUnknown }) => whenUnknown ?? []);
  const rules: CompiledRule[] = [
    ...(chosen === undefined ? [] : [chosen]),
    ...unsettled.filter(({ whenUnknown }) => whenUnknown === undefined),
    ...(isOpen ? carriers : []),
  ];
  const isGated = pending.length > 0 || standing.some(({ gate }) => gate);
  return {
    route: route.id,
    verdict: verdictOf(isOpen, chosen !== undefined, isGated),
    because: rules.map(({ id }) => id),
    conditions: [...new Set(pending), ...standing.map(({ id }) => id)],
    sources: sourcesOf([...rules, route]),
  };
}

function verdictOf(isOpen: boolean, isChosen: boolean, isGated: boolean): Verdict {
  if (!isOpen) return 'undecided';
  if (isChosen) return 'recommended';
  return isGated ? 'conditional' : 'possible';
}

/** In the order met, each once. */
function sourcesOf(all: readonly { readonly sources: readonly string[] }[]): string[] {
  return [...new Set(all.flatMap(({ sources }) => sources))];
}
