import type { Rulebook } from '#rulebook/index.ts';

import type { Answers } from './answers.ts';
import type { Compiled, CompiledRoute, CompiledRule, Facts } from './compiled.ts';
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
    if (finding !== undefined)
      routes[route.id] = assessRoute(
        route,
        facts,
        finding,
        route.id === recommended ? chosen : undefined,
      );
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
  route: CompiledRoute,
  facts: Facts,
  { standing, exclusions, conditions }: RouteFinding,
  chosen: Candidate | undefined,
): RouteAssessment {
  const verdict = chosen === undefined ? verdictNames[standing] : 'recommended';
  const because: string[] = [];
  const sources: string[] = [];
  const add = (rule: CompiledRule): void => {
    because.push(rule.id);
    for (const source of rule.sources) if (!sources.includes(source)) sources.push(source);
  };
  if (chosen !== undefined) add(chosen);
  if (verdict === 'excluded' || verdict === 'undecided') {
    for (const exclusion of exclusions)
      if (verdict === 'excluded' || exclusion.whenUnknown === undefined) add(exclusion);
  } else {
    for (const carrier of route.carriers) if (carrier.when.evaluate(facts) === HOLDS) add(carrier);
  }
  if (verdict !== 'excluded')
    for (const source of route.sources) if (!sources.includes(source)) sources.push(source);
  return { route: route.id, verdict, because, conditions, sources };
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
