import type { Compiled, CompiledCandidate, Facts } from '#reasoning/model/compiled.ts';
import { HOLDS } from '#reasoning/model/truth.ts';
import type { Answers } from '#reasoning/model/answers.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { assessRoute, type RouteAssessment, routeAccess } from './assessRoute.ts';
import { compiledFor } from './compileRulebook.ts';

/** How the routes stand in a case, in the order of the rule book – not yet how sure that is. */
export type RouteStandings = {
  /** A route; `none` when every route is excluded; null while undecided. */
  readonly recommended: string | null;
  readonly routes: readonly RouteAssessment[];
  /** The signs that the answers give, whatever the result. */
  readonly warnings: readonly string[];
};

/** Says how the routes stand in a case, and which candidate is chosen. */
export function standingOf(
  compiled: Compiled,
  facts: Facts,
): RouteStandings & { readonly chosen: CompiledCandidate | undefined } {
  const found = compiled.routes.map((route) => routeAccess(route, facts));
  // The first candidate that holds and whose route is open.
  const chosen = compiled.candidates.find(
    ({ route, when }) => found[route]?.access === HOLDS && when.evaluate(facts).truth === 'holds',
  );
  const first = chosen && found[chosen.route];
  const routes = found.map((route) =>
    assessRoute(route, facts, route === first ? chosen : undefined),
  );
  const isStopped = routes.every(({ verdict }) => verdict === 'excluded');
  return {
    recommended: isStopped ? 'none' : (first?.route.id ?? null),
    chosen,
    routes,
    warnings: compiled.warnings
      .filter(({ when }) => when.evaluate(facts).truth === 'holds')
      .map(({ id }) => id),
  };
}

/** How the routes stand in a case, where it does not matter how sure that is: that takes longer to say. */
export function standingIn(rulebook: Rulebook, answers: Answers, asOf: string): RouteStandings {
  const compiled = compiledFor(rulebook, asOf);
  return standingOf(compiled, compiled.read(answers));
}

/** What comes out of a case: a route, `none`, or null while undecided. */
export function outcomeIn(compiled: Compiled, answers: Answers): string | null {
  return standingOf(compiled, compiled.read(answers)).recommended;
}
