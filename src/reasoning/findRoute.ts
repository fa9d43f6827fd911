import type { CompiledCondition, CompiledExclusion, CompiledRoute, Facts } from './compiled.ts';
import { FAILS, HOLDS, type Truth, UNKNOWN } from './truth.ts';
import { CONDITIONAL, EXCLUDED, POSSIBLE, type Standing, UNDECIDED } from './verdict.ts';

/** What one route's own rules say about a case. */
export type RouteFinding = {
  readonly standing: Standing;
  /** The exclusions that hold, or when none does those that are not settled. */
  readonly exclusions: readonly CompiledExclusion[];
  readonly conditions: readonly string[];
};

/** Evaluates a route's exclusions and conditions. Every exclusion that holds is found, not only the first. */
export function findRoute(route: CompiledRoute, facts: Facts): RouteFinding {
  const holding: CompiledExclusion[] = [];
  const open: CompiledExclusion[] = [];
  for (const exclusion of route.exclusions) {
    const truth = exclusion.when.evaluate(facts);
    if (truth === HOLDS) holding.push(exclusion);
    else if (truth === UNKNOWN) open.push(exclusion);
  }
  if (holding.length > 0) return { standing: EXCLUDED, exclusions: holding, conditions: [] };

  const conditions: string[] = [];
  let undecided = false;
  let gated = false;
  for (const { whenUnknown } of open) {
    if (whenUnknown === undefined) undecided = true;
    else {
      gated = true;
      if (!conditions.includes(whenUnknown)) conditions.push(whenUnknown);
    }
  }
  for (const condition of route.conditions)
    if (stands(condition, facts)) {
      conditions.push(condition.id);
      gated ||= condition.gate;
    }
  const standing = undecided ? UNDECIDED : gated ? CONDITIONAL : POSSIBLE;
  return { standing, exclusions: open, conditions };
}

function stands({ when, standsFrom }: CompiledCondition, facts: Facts): boolean {
  return when === undefined || when.evaluate(facts) >= standsFrom;
}

/** Whether a candidate can be recommended: its own criterion, and its route neither excluded nor undecided. */
export function candidateTruth(when: Truth, standing: Standing): Truth {
  if (standing === EXCLUDED) return FAILS;
  return standing === UNDECIDED && when === HOLDS ? UNKNOWN : when;
}
