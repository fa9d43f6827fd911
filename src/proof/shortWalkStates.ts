import { type Answers, shortQuestions } from '#reasoning/index.ts';
import type { Compiled } from '#reasoning/proof.ts';

import { answersOf } from './answersOf.ts';

/** Where a short walk stands that goes on from some answers; what it is answered with is drawn by `chance`. */
export function shortWalkStates(
  { rulebook, asOf, variables }: Compiled,
  first: Answers,
  chance: () => number,
): Answers[] {
  const states: Answers[] = [];
  let answers = first;
  for (;;) {
    states.push(answers);
    const [next] = shortQuestions(rulebook, answers, asOf);
    const index = rulebook.questions.findIndex(({ id }) => id === next?.id);
    const { classes = 0, absent = 0 } = variables[index] ?? {};
    if (next === undefined || classes === 0) return states;
    // The first class is “unknown”, which says nothing but is an answer.
    const choices = Array.from({ length: classes }, (_, at) => at).filter(
      (at) => at === 0 || at !== absent,
    );
    const at = choices[Math.floor(chance() * choices.length)] ?? 0;
    const given = answersOf(variables, [[index, at]])[next.id] ?? 'unknown';
    answers = { ...answers, [next.id]: given };
  }
}
