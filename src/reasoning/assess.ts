import type { Rulebook } from '#rulebook/index.ts';

import type { Answers } from './answers.ts';
import type { Compiled, Facts } from './compiled.ts';
import { compiledFor } from './compiledFor.ts';
import { NO_ROUTE, outcomeDiagrams, UNDECIDED_ROUTE } from './outcomeDiagrams.ts';
import { UNSETTLED } from './settle.ts';
import { candidateTruth, findRoute, type RouteFinding } from './findRoute.ts';
import { HOLDS } from './truth.ts';
import { EXCLUDED, type Status, type Verdict, verdictNames } from './verdict.ts';

/** One route of an assessment: how it stands, by which rules, under which conditions, on which sources. */
export type RouteAssessment = {
  readonly route: string;
  readonly verdict: Verdict;
  /** Rules: those that exclude it; or while undecided those not settled; or those that carry it. */
  readonly because: readonly string[];
  readonly conditions: readonly string[];
  readonly sources: readonly string[];
};

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
  const findings = compiled.routes.map((route) => findRoute(route, facts));
  const chosen = choose(compiled, facts, findings);
  const recommendedRoute = chosen === undefined ? undefined : compiled.routes[chosen.route]?.id;
  const stopped = findings.every(({ standing }) => standing === EXCLUDED);
  const recommended = stopped ? 'none' : (recommendedRoute ?? null);
  const routes: Record<string, RouteAssessment> = {};
  compiled.routes.forEach((route, index) => {
    const finding = findings[index];
    if (finding === undefined) return;
    const isChosen = route.id === recommended;
    routes[route.id] = assessRoute(compiled, facts, index, finding, isChosen ? chosen : undefined);
  });
  return {
    status: stopped ? 'stopped' : recommended === null ? 'undecided' : certainty(compiled, facts),
    recommended,
    chosenBy: stopped ? null : (chosen?.id ?? null),
    routes,
    warnings: compiled.warnings
      .filter(({ when }) => when.evaluate(facts) === HOLDS)
      .map(({ id }) => id),
    asOf,
  };
}

type Candidate = Compiled['candidates'][number];

function choose(
  compiled: Compiled,
  facts: Facts,
  findings: readonly RouteFinding[],
): Candidate | undefined {
  return compiled.candidates.find(({ route, when }) => {
    const standing = findings[route]?.standing ?? EXCLUDED;
    return standing !== EXCLUDED && candidateTruth(when.evaluate(facts), standing) === HOLDS;
  });
}

function assessRoute(
  compiled: Compiled,
  facts: Facts,
  index: number,
  { standing, exclusions, conditions }: RouteFinding,
  chosen: Candidate | undefined,
): RouteAssessment {
  const route = compiled.routes[index];
  if (route === undefined) throw new Error(`No route at ${index}.`);
  const verdict = chosen === undefined ? verdictNames[standing] : 'recommended';
  const carriers =
    verdict === 'excluded' || verdict === 'undecided'
      ? exclusions.filter(({ whenUnknown }) => verdict === 'excluded' || whenUnknown === undefined)
      : route.carriers.filter(({ when }) => when.evaluate(facts) === HOLDS);
  const rules = chosen === undefined ? carriers : [chosen, ...carriers];
  const sources = new Set(rules.flatMap((rule) => rule.sources));
  if (verdict !== 'excluded') for (const source of route.sources) sources.add(source);
  return {
    route: route.id,
    verdict,
    because: rules.map(({ id }) => id),
    conditions,
    sources: [...sources],
  };
}

/** Decided when no completion of what is unknown gives another recommendation. */
function certainty(compiled: Compiled, facts: Facts): Status {
  const { diagrams, settled } = outcomeDiagrams(compiled);
  let node = settled;
  while (!diagrams.isResult(node)) {
    const variable = diagrams.variableOf(node);
    node = diagrams.childrenOf(node)[facts.classes[variable] ?? 0] ?? UNSETTLED;
  }
  return node === UNSETTLED || node === NO_ROUTE || node === UNDECIDED_ROUTE
    ? 'provisional'
    : 'decided';
}
