import type {
  CompiledCandidate,
  CompiledExclusion,
  CompiledRoute,
  CompiledRule,
  Facts,
} from '#reasoning/model/compiled.ts';
import { both, FAILS, HOLDS, type Truth, truthNamed } from '#reasoning/model/truth.ts';
import { accessTruth, type Verdict } from '#reasoning/model/verdict.ts';

/** One route of an assessment: how it stands, by which rules, under which conditions, on which sources. */
export type RouteAssessment = {
  readonly route: string;
  readonly verdict: Verdict;
  /** Rules: those that exclude it; or while undecided those not settled; or those that carry it. */
  readonly because: readonly string[];
  readonly conditions: readonly string[];
  readonly sources: readonly string[];
};

/** Whether a route is open in a case, as all its exclusions say together. */
export type RouteAccess = {
  readonly route: CompiledRoute;
  /** FAILS where it is excluded, UNKNOWN while undecided. */
  readonly access: Truth;
  /** The exclusions that do not fail: those that hold close the route, the others may. */
  readonly closing: readonly { readonly exclusion: CompiledExclusion; readonly truth: Truth }[];
};

/** Works out the exclusions of a route. */
export function routeAccess(route: CompiledRoute, facts: Facts): RouteAccess {
  const closing = route.exclusions
    .map((exclusion) => ({ exclusion, truth: truthNamed(exclusion.when.evaluate(facts).truth) }))
    .filter(({ truth }) => truth !== FAILS);
  const access = closing
    .map(({ exclusion, truth }) => accessTruth(truth, exclusion.whenUnknown))
    .reduce<Truth>(both, HOLDS);
  return { route, access, closing };
}

/** Says how one route stands in a case. Every rule that speaks is named, not only the first. */
export function assessRoute(
  found: RouteAccess,
  facts: Facts,
  chosen: CompiledCandidate | undefined,
): RouteAssessment {
  if (found.access !== FAILS) return openRoute(found, facts, chosen);
  const rules = found.closing
    .filter(({ truth }) => truth === HOLDS)
    .map(({ exclusion }) => exclusion);
  return {
    route: found.route.id,
    verdict: 'excluded',
    because: idsOf(rules),
    conditions: [],
    sources: sourcesOf(rules),
  };
}

function openRoute(
  { route, access, closing }: RouteAccess,
  facts: Facts,
  chosen: CompiledCandidate | undefined,
): RouteAssessment {
  const isOpen = access === HOLDS;
  const unsettled = closing.map(({ exclusion }) => exclusion);
  const pending = unsettled.flatMap(({ whenUnknown }) => whenUnknown ?? []);
  const conditions = route.conditions.filter(
    ({ when, standsFrom }) =>
      when === undefined || truthNamed(when.evaluate(facts).truth) >= standsFrom,
  );
  const carriers = isOpen
    ? route.carriers.filter(({ when }) => when.evaluate(facts).truth === 'holds')
    : [];
  const rules: CompiledRule[] = [
    ...(chosen === undefined ? [] : [chosen]),
    ...unsettled.filter(({ whenUnknown }) => whenUnknown === undefined),
    ...carriers,
  ];
  const isGated = pending.length > 0 || conditions.some(({ gate }) => gate);
  return {
    route: route.id,
    verdict: verdictOf(isOpen, chosen !== undefined, isGated),
    because: idsOf(rules),
    conditions: [...new Set(pending), ...idsOf(conditions)],
    sources: sourcesOf([...rules, route]),
  };
}

function verdictOf(isOpen: boolean, isChosen: boolean, isGated: boolean): Verdict {
  if (!isOpen) return 'undecided';
  if (isChosen) return 'recommended';
  return isGated ? 'conditional' : 'possible';
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** In the order met, each once. */
function sourcesOf(all: readonly { readonly sources: readonly string[] }[]): string[] {
  const found = new Set<string>();
  for (const { sources } of all) for (const source of sources) found.add(source);
  return [...found];
}
