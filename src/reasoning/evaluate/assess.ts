import { NO_ROUTE, outcomeDiagrams, UNDECIDED_ROUTE } from '#reasoning/diagrams/outcomeDiagrams.ts';
import { UNSETTLED } from '#reasoning/diagrams/settle.ts';
import type { Answers } from '#reasoning/model/answers.ts';
import type { Compiled, Facts } from '#reasoning/model/compiled.ts';
import type { Status } from '#reasoning/model/verdict.ts';
import type { Rulebook } from '#rulebook/index.ts';

import type { RouteAssessment } from './assessRoute.ts';
import { compiledFor } from './compileRulebook.ts';
import { standingOf } from './routeStandings.ts';

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
  const facts = compiled.read(answers);
  const { recommended, chosen, routes, warnings } = standingOf(compiled, facts);
  return {
    status:
      recommended === 'none'
        ? 'stopped'
        : chosen === undefined
          ? 'undecided'
          : certainty(compiled, facts),
    recommended,
    chosenBy: chosen?.id ?? null,
    routes: Object.fromEntries(routes.map((route) => [route.route, route])),
    warnings,
    asOf,
  };
}

/** Whether a recommendation is decided: no completion of what is unknown gives another. */
function certainty(compiled: Compiled, { classes }: Facts): 'decided' | 'provisional' {
  const { diagrams, settled } = outcomeDiagrams(compiled);
  const result = diagrams.resultFor(settled, classes);
  return result === UNSETTLED || result === NO_ROUTE || result === UNDECIDED_ROUTE
    ? 'provisional'
    : 'decided';
}
