import {
  type Answers,
  compiledFor,
  type Node,
  NO_ROUTE,
  type Option,
  outcomeDiagrams,
  type Plan,
  type PlanCondition,
  planOf,
  type Possible,
  possibleIn,
  UNDECIDED_ROUTE,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { answersOf, type Step } from './answersOf.ts';
import type { Violation } from './violation.ts';

export type PlanReport = { readonly plans: number; readonly violations: readonly Violation[] };

/**
 * The plan of each case in which only the first questions are answered: every line but the cautious gives
 * its route in each completion that is consistent with it, what is assumed and what stays unknown included;
 * and unless a line is cautious, each route that a completion can give stands on a line.
 */
export function provePlans(rulebook: Rulebook, asOf: string, first: readonly string[]): PlanReport {
  const compiled = compiledFor(rulebook, asOf);
  const seen = new Set<string>();
  const violations: Violation[] = [];
  for (const answers of combinationsOf(rulebook, first)) {
    const possible = possibleIn(compiled, answers);
    // Cases that rules and assumptions cannot tell apart have the same plan.
    const key = JSON.stringify([possible.limits, [...possible.assumed.keys()]]);
    if (seen.has(key)) continue;
    seen.add(key);
    violations.push(...checkPlan(rulebook, asOf, answers, possible));
  }
  return { plans: seen.size, violations };
}

function checkPlan(
  rulebook: Rulebook,
  asOf: string,
  answers: Answers,
  possible: Possible,
): Violation[] {
  const compiled = compiledFor(rulebook, asOf);
  const plan = planOf(rulebook, answers, asOf);
  const routeOf = (result: number): string | null =>
    result === NO_ROUTE
      ? 'none'
      : result === UNDECIDED_ROUTE
        ? null
        : (rulebook.routes[result]?.id ?? null);
  const say = (subject: string, detail: string, steps: readonly Step[]): Violation => ({
    property: 'plan',
    subject,
    detail,
    answers: { ...answers, ...answersOf(compiled.variables, steps) },
  });
  const exact = plan.lines
    .filter(({ leaf }) => leaf !== 'cautious')
    .flatMap(({ route, when }) =>
      [...reached(compiled, possible.open, limitsOf(rulebook, possible, when))]
        .filter(([result]) => routeOf(result) !== route)
        .map(([result, steps]) =>
          say(route ?? 'undecided', `stands on a line that can give ${routeOf(result)}`, steps),
        ),
    );
  return [...exact, ...lackingIn(plan)];

  function lackingIn({ lines }: Plan): Violation[] {
    if (lines.some(({ leaf }) => leaf === 'cautious')) return [];
    return [...reached(compiled, possible.open, possible.limits)]
      .filter(([result]) => lines.every(({ route }) => route !== routeOf(result)))
      .map(([result, steps]) => say(routeOf(result) ?? 'undecided', 'stands on no line', steps));
  }
}

/** The classes left to each question when the conditions of a line are met. */
function limitsOf(
  { questions }: Rulebook,
  { limits, open }: Possible,
  when: readonly PlanCondition[],
): readonly (readonly number[])[] {
  return limits.map((own, index) => {
    const asked = when.filter(({ question }) => question === questions[index]?.id);
    if (asked.length === 0) return own;
    const met = (open.get(index) ?? []).filter(({ answer }) =>
      asked.every((condition) => meets(answer, condition)),
    );
    return [...new Set(met.map(({ at }) => at))];
  });
}

function meets(answer: string | number, condition: PlanCondition): boolean {
  if ('isOneOf' in condition) return condition.isOneOf.includes(String(answer));
  const { atLeast, over, under, atMost } = condition;
  const amount = Number(answer);
  return (
    (atLeast === undefined || amount >= atLeast) &&
    (over === undefined || amount > over) &&
    (under === undefined || amount < under) &&
    (atMost === undefined || amount <= atMost)
  );
}

/** Every result that can be reached within the limits, with the steps along one way to it. */
function reached(
  compiled: ReturnType<typeof compiledFor>,
  open: ReadonlyMap<number, readonly Option[]>,
  limits: readonly (readonly number[])[],
): ReadonlyMap<number, readonly Step[]> {
  const { diagrams, recommended } = outcomeDiagrams(compiled);
  const found = new Map<number, readonly Step[]>();
  const seen = new Set<Node>();
  const go = (node: Node, steps: readonly Step[]): void => {
    if (diagrams.isResult(node)) {
      if (!found.has(node)) found.set(node, steps);
      return;
    }
    if (seen.has(node)) return;
    seen.add(node);
    const variable = diagrams.variableOf(node);
    const children = diagrams.childrenOf(node);
    for (const at of limits[variable] ?? [])
      go(children[at] ?? 0, open.has(variable) ? [...steps, [variable, at]] : steps);
  };
  go(recommended, []);
  return found;
}

/** Every combination of answers to these questions, in their order. */
function combinationsOf({ questions, areas }: Rulebook, ids: readonly string[]): Answers[] {
  return ids.reduce<Answers[]>(
    (all, id) => {
      const question = questions.find((candidate) => candidate.id === id);
      const answers =
        question?.kind === 'choice'
          ? question.answers
          : question?.kind === 'area'
            ? areas.map((area) => area.id)
            : [];
      return all.flatMap((given) => answers.map((answer) => ({ ...given, [id]: answer })));
    },
    [{}],
  );
}
