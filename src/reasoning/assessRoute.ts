import type { CompiledRoute, CompiledRule, Facts } from './compiled.ts';
import type { SourceLister } from './sourceLister.ts';
import { FAILS, HOLDS, UNKNOWN } from './truth.ts';
import type { Verdict } from './verdict.ts';

/** One route of an assessment: how it stands, by which rules, under which conditions, on which sources. */
export type RouteAssessment = {
  readonly route: string;
  readonly verdict: Verdict;
  /** Rules: those that exclude it; or while undecided those not settled; or those that carry it. */
  readonly because: readonly string[];
  readonly conditions: readonly string[];
  readonly sources: readonly string[];
};

/** Says how one route stands in a case. Every rule that speaks is named, not only the first. */
export function assessRoute(
  route: CompiledRoute,
  { values }: Facts,
  chosen: CompiledRule | undefined,
  lister: SourceLister,
): RouteAssessment {
  const { id, exclusions, exclusionPlaces, conditionPlaces, carrierPlaces } = route;
  const because: string[] = [];
  const conditions: string[] = [];
  const sources = lister.begin();
  // Going through the places alone is quicker: most rules of a route say nothing in a case.
  const access = values[route.access];
  if (access === FAILS) {
    for (let i = 0; i < exclusionPlaces.length; i += 1)
      if (values[exclusionPlaces[i] ?? 0] === HOLDS) speak(exclusions[i], because, sources, lister);
    return { route: id, verdict: 'excluded', because, conditions, sources };
  }

  route.workOut(values);
  speak(chosen, because, sources, lister);
  let gated = false;
  for (let i = 0; i < exclusionPlaces.length; i += 1) {
    if (values[exclusionPlaces[i] ?? 0] === FAILS) continue;
    const condition = exclusions[i]?.whenUnknown;
    if (condition === undefined) speak(exclusions[i], because, sources, lister);
    else {
      gated = true;
      if (!conditions.includes(condition)) conditions.push(condition);
    }
  }
  for (let i = 0; i < conditionPlaces.length; i += 1)
    if (values[conditionPlaces[i] ?? 0] === HOLDS) {
      const condition = route.conditions[i];
      if (condition === undefined) continue;
      conditions.push(condition.id);
      if (condition.gate) gated = true;
    }
  if (access === HOLDS)
    for (let i = 0; i < carrierPlaces.length; i += 1)
      if (values[carrierPlaces[i] ?? 0] === HOLDS)
        speak(route.carriers[i], because, sources, lister);
  lister.add(sources, route);
  return { route: id, verdict: verdictOf(access, chosen, gated), because, conditions, sources };
}

function speak(
  rule: CompiledRule | undefined,
  because: string[],
  sources: string[],
  lister: SourceLister,
): void {
  if (rule === undefined) return;
  because.push(rule.id);
  lister.add(sources, rule);
}

function verdictOf(
  access: number | undefined,
  chosen: CompiledRule | undefined,
  gated: boolean,
): Verdict {
  if (access === UNKNOWN) return 'undecided';
  if (chosen !== undefined) return 'recommended';
  return gated ? 'conditional' : 'possible';
}
