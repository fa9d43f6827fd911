import { type Answers, planOf, shortQuestions } from '#reasoning/index.ts';
import { type Compiled, compiledFor, possibleIn } from '#reasoning/proof.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { checkPlan } from './checkPlan.ts';
import { checkShortWalk } from './checkShortWalk.ts';
import { answersOf } from './answersOf.ts';
import type { Violation } from './violation.ts';

export type PlanReport = { readonly plans: number; readonly violations: readonly Violation[] };

/**
 * The plan of each case in which only the first questions are answered says what it should (`checkPlan`), and
 * the short walk that goes on from there never ends too soon (`checkShortWalk`).
 */
export function provePlans(rulebook: Rulebook, asOf: string, first: readonly string[]): PlanReport {
  const compiled = compiledFor(rulebook, asOf);
  const seen = new Set<string>();
  const violations: Violation[] = [];
  for (const answers of combinationsOf(rulebook, first)) {
    const { limits, assumed } = possibleIn(compiled, answers);
    // Cases that rules and assumptions cannot tell apart have the same plan.
    const key = JSON.stringify([limits, [...assumed.keys()]]);
    if (seen.has(key)) continue;
    seen.add(key);
    violations.push(...checkPlan(compiled, answers, planOf(rulebook, answers, asOf)));
    for (const state of statesFrom(compiled, answers, seen.size))
      violations.push(...checkShortWalk(compiled, state));
  }
  return { plans: seen.size, violations };
}

/** Where a short walk stands that goes on from some answers; the class of each answer follows from `seed`. */
function statesFrom(
  { rulebook, asOf, variables }: Compiled,
  first: Answers,
  seed: number,
): Answers[] {
  const states: Answers[] = [];
  let answers = first;
  for (;;) {
    states.push(answers);
    const [next] = shortQuestions(rulebook, answers, asOf);
    const index = rulebook.questions.findIndex(({ id }) => id === next?.id);
    const { classes = 0, absent = 0 } = variables[index] ?? {};
    if (next === undefined || classes === 0) return states;
    const choices = Array.from({ length: classes }, (_, at) => at).filter((at) => at !== absent);
    // The last class stands for “unknown”, which says nothing but is an answer.
    const at = choices[(seed * 7 + states.length * 13) % (choices.length + 1)];
    const given =
      at === undefined || at === 0 ? 'unknown' : answersOf(variables, [[index, at]])[next.id];
    answers = { ...answers, [next.id]: given ?? 'unknown' };
  }
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
