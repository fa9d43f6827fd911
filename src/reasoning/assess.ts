import type { Rulebook } from '#rulebook/index.ts';

import type { Answers } from './answers.ts';
import { certainty } from './certainty.ts';
import { assessRoute } from './assessRoute.ts';
import type { Compiled, CompiledCandidate, Facts } from './compiled.ts';
import { compiledFor } from './compiledFor.ts';
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
  const chosen = choose(compiled, facts);
  const routes: Record<string, RouteAssessment> = {};
  let stopped = true;
  const choice = compiled.routes[chosen?.route ?? -1];
  for (const route of compiled.routes) {
    const found = assessRoute(route, facts, route === choice ? chosen : undefined);
    if (found.verdict !== 'excluded') stopped = false;
    routes[route.id] = found;
  }
  return {
    status: stopped ? 'stopped' : chosen === undefined ? 'undecided' : certainty(compiled, facts),
    recommended: stopped ? 'none' : (choice?.id ?? null),
    chosenBy: chosen?.id ?? null,
    routes,
    warnings: warningsIn(compiled, facts),
    asOf,
  };
}

/** The first candidate that holds and whose route is open. */
function choose({ candidates }: Compiled, { values }: Facts): CompiledCandidate | undefined {
  for (const candidate of candidates) if (values[candidate.chosen] === HOLDS) return candidate;
  return undefined;
}

function warningsIn({ warnings, warningPlaces }: Compiled, { values }: Facts): string[] {
  const found: string[] = [];
  for (let i = 0; i < warningPlaces.length; i += 1)
    if (values[warningPlaces[i] ?? 0] === HOLDS) found.push(warnings[i]?.id ?? '');
  return found;
}
