import { type Answers, openQuestions } from '#reasoning/index.ts';
import type { Compiled } from '#reasoning/proof.ts';

import { answersOf } from './answersOf.ts';
import { createChance } from './createChance.ts';

/** Where an interview can stand with one answer given: each there is, of each class. */
export function singleAnswers({ variables }: Compiled): Answers[] {
  return variables.flatMap(({ samples }, index) =>
    samples.flatMap((sample, at) =>
      sample === undefined ? [] : [answersOf(variables, [[index, at]])],
    ),
  );
}

/** Every place on some interviews that answer what is asked, by chance but the same each time. */
export function interviewStates(compiled: Compiled, walks: number): Answers[] {
  const chance = createChance();
  return Array.from({ length: walks }, () => walk(compiled, chance)).flat();
}

function walk({ rulebook, asOf, variables }: Compiled, chance: () => number): Answers[] {
  const states: Answers[] = [];
  const steps: [number, number][] = [];
  for (let asked = 0; asked <= rulebook.questions.length; asked += 1) {
    const answers = answersOf(variables, steps);
    states.push(answers);
    const [next] = openQuestions(rulebook, answers, asOf);
    const index = rulebook.questions.findIndex(({ id }) => id === next?.id);
    const { classes = 0, absent = 0 } = variables[index] ?? {};
    if (next === undefined || classes === 0) break;
    const choices = Array.from({ length: classes }, (_, at) => at).filter(
      (at) => at === 0 || at !== absent,
    );
    steps.push([index, choices[Math.floor(chance() * choices.length)] ?? 0]);
  }
  return states;
}
