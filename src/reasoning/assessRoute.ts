import type { CompiledCandidate, CompiledRoute, CompiledRule, Facts } from './compiled.ts';
import type { RouteAssessment } from './routeAssessment.ts';
import { FAILS, HOLDS, UNKNOWN } from './truth.ts';
import type { Verdict } from './verdict.ts';

/**
 * Says how one route stands in a case. Every rule that speaks is named, not only the first. Cases in which
 * the rules of the route stand alike get the same object.
 */
export function assessRoute(
  route: CompiledRoute,
  { values }: Facts,
  chosen: CompiledCandidate | undefined,
): RouteAssessment {
  const isExcluded = values[route.access] === FAILS;
  if (!isExcluded) route.workOut(values);
  const patterns = isExcluded ? route.whenExcluded : (chosen ?? route).whenOpen;
  const known = patterns.find(values);
  if (known !== undefined) return known;
  const truthAt = (place: number | undefined): number => values[place ?? -1] ?? UNKNOWN;
  const made = isExcluded ? excludedRoute(route, truthAt) : openRoute(route, truthAt, chosen);
  patterns.keep(values, made);
  return made;
}

type TruthAt = (place: number | undefined) => number;

function excludedRoute(route: CompiledRoute, truthAt: TruthAt): RouteAssessment {
  const rules = route.exclusions.filter((_, at) => truthAt(route.exclusionPlaces[at]) === HOLDS);
  return {
    route: route.id,
    verdict: 'excluded',
    because: rules.map(({ id }) => id),
    conditions: [],
    sources: sourcesOf(rules),
  };
}

function openRoute(
  route: CompiledRoute,
  truthAt: TruthAt,
  chosen: CompiledRule | undefined,
): RouteAssessment {
  const isOpen = truthAt(route.access) === HOLDS;
  const unsettled = route.exclusions.filter(
    (_, at) => truthAt(route.exclusionPlaces[at]) !== FAILS,
  );
  const carriers = route.carriers.filter((_, at) => truthAt(route.carrierPlaces[at]) === HOLDS);
  const standing = route.conditions.filter((_, at) => truthAt(route.conditionPlaces[at]) === HOLDS);
  const pending = unsettled.flatMap(({ whenUnknown }) => whenUnknown ?? []);
  const rules = [
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
