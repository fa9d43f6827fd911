import {
  type Answers,
  type Assessment,
  explainRoute,
  type RuleArgument,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** A rule that the way passes, and what it would lead to if it turned. */
export type RuleOnPath = {
  readonly argument: RuleArgument;
  /** The route that the rule is a rule of: for a gate, the one that the way follows. */
  readonly route: string;
  /** The routes that a gate closes; empty for a rule that leads to one route. */
  readonly closes: readonly string[];
  /** Where a rule leads that is no gate. */
  readonly towards: readonly string[];
};

/** The rules of the way in the order of the law: gates, routes that go before, the route's own rules. */
export function rulesOnPath(
  rulebook: Rulebook,
  answers: Answers,
  assessment: Assessment,
): RuleOnPath[] {
  const { recommended, chosenBy, status, asOf } = assessment;
  const own = followed(rulebook, assessment);
  const explained = explainRoute(rulebook, answers, asOf, own);
  const exclusions = explained.filter(({ effect }) => effect === 'excludes');
  const gates = exclusions.filter(({ rule }) => closedBy(rulebook, rule).length > 1);
  const gate = (argument: RuleArgument): RuleOnPath => ({
    argument,
    route: own,
    closes: closedBy(rulebook, argument.rule),
    towards: [],
  });
  if (status === 'stopped')
    return exclusions
      .slice(0, exclusions.findIndex(({ truth }) => truth === 'holds') + 1)
      .map(gate);
  if (recommended === null) return gates.map(gate);

  const chosen = rulebook.candidates.findIndex(({ id }) => id === chosenBy);
  const rivals = rulebook.candidates
    .slice(0, chosen)
    .filter(({ route }) => route !== own)
    .flatMap(({ id, route }) =>
      explainRoute(rulebook, answers, asOf, route)
        .filter(({ rule }) => rule === id)
        .map((argument): RuleOnPath => ({ argument, route, closes: [], towards: [route] })),
    );
  const towards = nextAfter(rulebook, answers, assessment);
  const ownRules = exclusions
    .filter((rule) => !gates.includes(rule))
    .map((argument): RuleOnPath => ({ argument, route: own, closes: [], towards }));
  return [...gates.map(gate), ...rivals, ...ownRules];
}

/** The route the way follows: the recommended one; else the first open one; else the one that got furthest. */
function followed(rulebook: Rulebook, { recommended, routes }: Assessment): string {
  if (recommended !== null && recommended !== 'none') return recommended;
  const reached = ({ id, excludedBy }: (typeof rulebook.routes)[number]): number => {
    const reason = routes[id]?.verdict === 'excluded' ? routes[id].because[0] : undefined;
    return reason === undefined ? Infinity : excludedBy.findIndex((rule) => rule.id === reason);
  };
  return rulebook.routes.toSorted((a, b) => reached(b) - reached(a))[0]?.id ?? '';
}

function closedBy(rulebook: Rulebook, rule: string): string[] {
  return rulebook.routes
    .filter(({ excludedBy }) => excludedBy.some(({ id }) => id === rule))
    .map(({ id }) => id);
}

/** The route that would be recommended if the recommended one were closed; none of them, when unsettled. */
function nextAfter(rulebook: Rulebook, answers: Answers, assessment: Assessment): string[] {
  const { recommended, routes, asOf } = assessment;
  const isOpen = (id: string): boolean =>
    id !== recommended && (routes[id]?.verdict ?? 'excluded') !== 'excluded';
  const next = rulebook.candidates.find(
    ({ id, route }) =>
      isOpen(route) &&
      routes[route]?.verdict !== 'undecided' &&
      explainRoute(rulebook, answers, asOf, route).some(
        ({ rule, truth }) => rule === id && truth === 'holds',
      ),
  );
  if (next !== undefined) return [next.route];
  return Object.keys(routes).filter(isOpen);
}
