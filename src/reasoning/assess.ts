import type { Rulebook } from '#rulebook/index.ts';

import type { Answers } from './answers.ts';
import { certainty } from './certainty.ts';
import { assessRoute, wayTo } from './assessRoute.ts';
import type { Compiled, CompiledCandidate, Facts, Way } from './compiled.ts';
import { compiledFor } from './compiledFor.ts';
import { findMade, keepMade } from './patterns.ts';
import type { RouteAssessment } from './routeAssessment.ts';
import { HOLDS } from './truth.ts';
import type { Status } from './verdict.ts';

/** The answer to a case: what stands on screen, in a document or in the terminal, and nothing else. */
export type Assessment = {
  readonly status: Status;
  /** A route; `none` when every route is excluded; null while undecided. */
  readonly recommended: string | null;
  /** The rule that put the recommended route first. */
  readonly chosenBy: string | null;
  readonly routes: Readonly<Record<string, RouteAssessment>>;
  /** Signs of a purchase in the answers, whatever the result. */
  readonly warnings: readonly string[];
  readonly asOf: string;
};

/**
 * Answers a case under a rule book and the law of a day (ISO date). Total and deterministic: any answers
 * give exactly one status, and an unknown answer never opens what some answer could close.
 */
export function assess(rulebook: Rulebook, answers: Answers, asOf: string): Assessment {
  const compiled = compiledFor(rulebook, asOf);
  const facts = compiled.readHere(answers);
  const ways: Way[] = [];
  for (const route of compiled.routes) ways.push(wayTo(route, facts));
  const chosen = choose(compiled, facts, ways);
  const choice = ways[chosen?.route ?? -1];
  const routes: Record<string, RouteAssessment> = {};
  let stopped = true;
  for (const way of ways) {
    if (way.excluded === undefined) stopped = false;
    routes[way.route.id] = assessRoute(way, facts, way === choice ? chosen : undefined);
  }
  return {
    status: stopped ? 'stopped' : chosen === undefined ? 'undecided' : certainty(compiled, facts),
    recommended: stopped ? 'none' : (choice?.route.id ?? null),
    chosenBy: chosen?.id ?? null,
    routes,
    warnings: warningsIn(compiled, facts),
    asOf,
  };
}

/** The first candidate that holds and whose route is open. */
function choose(
  { candidates }: Compiled,
  { values }: Facts,
  ways: readonly Way[],
): CompiledCandidate | undefined {
  for (const candidate of candidates)
    if (values[candidate.place] === HOLDS && ways[candidate.route]?.access === HOLDS)
      return candidate;
  return undefined;
}

function warningsIn({ warnings, warned }: Compiled, facts: Facts): readonly string[] {
  const known = findMade(warned, facts.values);
  if (known !== undefined) return known;
  const made = warnings.filter(({ when }) => when.evaluate(facts) === HOLDS).map(({ id }) => id);
  keepMade(warned, facts.values, made);
  return made;
}
