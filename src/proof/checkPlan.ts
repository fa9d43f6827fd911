import { type Answers, type Plan } from '#reasoning/index.ts';
import {
  type Compiled,
  type Node,
  NO_ROUTE,
  type OutcomeDiagrams,
  outcomeDiagrams,
  type PlanCondition,
  type Possible,
  possibleIn,
  UNDECIDED_ROUTE,
} from '#reasoning/proof.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { answersOf, type Step } from './answersOf.ts';
import type { Violation } from './violation.ts';

/**
 * A plan is right: every line but the cautious gives its route in each completion that is consistent with
 * it, with what is assumed as assumed and conditions unknown; and unless a line is cautious, each route that
 * a completion can give stands on a line. Read from the lines as they are told, by diagrams.
 */
export function checkPlan(compiled: Compiled, answers: Answers, plan: Plan): Violation[] {
  const { rulebook } = compiled;
  const possible = possibleIn(compiled, answers);
  const routeOf = (result: number): string | null =>
    result === NO_ROUTE
      ? 'none'
      : result === UNDECIDED_ROUTE
        ? null
        : (rulebook.routes[result]?.id ?? null);
  const outcome = outcomeDiagrams(compiled);
  const say = (
    subject: string | null,
    detail: string,
    limits: Limits,
    result: number,
  ): Violation => ({
    property: 'plan',
    subject: subject ?? 'undecided',
    detail,
    answers: {
      ...answers,
      ...answersOf(
        compiled.variables,
        pathTo(outcome, limits, result).filter(([variable]) => possible.open.has(variable)),
      ),
    },
  });
  const inexact = plan.lines
    .filter(({ leaf }) => leaf !== 'cautious')
    .flatMap(({ route, when }) => {
      const limits = limitsOf(rulebook, possible, when);
      return [...resultsIn(outcome, limits)]
        .filter((result) => routeOf(result) !== route)
        .map((result) =>
          say(route, `stands on a line that can give ${routeOf(result)}`, limits, result),
        );
    });
  if (plan.lines.some(({ leaf }) => leaf === 'cautious')) return inexact;
  const lacking = [...resultsIn(outcome, possible.limits)]
    .filter((result) => plan.lines.every(({ route }) => route !== routeOf(result)))
    .map((result) => say(routeOf(result), 'stands on no line', possible.limits, result));
  return [...inexact, ...lacking];
}

/** The classes left to each question when the conditions of a line are met. */
function limitsOf(
  { questions }: Rulebook,
  { limits, open }: Possible,
  when: readonly PlanCondition[],
): Limits {
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

type Limits = readonly (readonly number[])[];

/** Every result that can be reached within the limits. */
function resultsIn({ diagrams, recommended }: OutcomeDiagrams, limits: Limits): Set<number> {
  const seen = new Set<Node>();
  const go = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (diagrams.isResult(node)) return;
    const children = diagrams.childrenOf(node);
    for (const at of limits[diagrams.variableOf(node)] ?? []) go(children[at] ?? 0);
  };
  go(recommended);
  return new Set([...seen].filter(diagrams.isResult));
}

/** One way to a result within the limits. */
function pathTo(outcome: OutcomeDiagrams, limits: Limits, result: number): readonly Step[] {
  const { diagrams, recommended } = outcome;
  const go = (node: Node): readonly Step[] | undefined => {
    if (diagrams.isResult(node)) return node === result ? [] : undefined;
    const variable = diagrams.variableOf(node);
    for (const at of limits[variable] ?? []) {
      const rest = go(diagrams.childrenOf(node)[at] ?? 0);
      if (rest !== undefined) return [[variable, at], ...rest];
    }
    return undefined;
  };
  return go(recommended) ?? [];
}
