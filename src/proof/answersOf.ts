import type { Answer, Answers } from '#reasoning/index.ts';
import type { Variable } from '#reasoning/proof.ts';

/** A class of a variable, by its number. */
export type Step = readonly [variable: number, index: number];

/**
 * A case with one answer out of each of these classes, in the order of the questions. Questions that are
 * not named are not answered.
 */
export function answersOf(variables: readonly Variable[], steps: readonly Step[]): Answers {
  const answers: Record<string, Answer> = {};
  for (const [at, index] of steps.toSorted(([a], [b]) => a - b)) {
    const variable = variables[at];
    const sample = variable?.samples[index];
    if (variable !== undefined && sample !== undefined)
      answers[variable.question] = whole(variable, index, sample);
  }
  return steps.reduce<Answers>(
    (found, [at, index]) => fitted(variables[at], index, found),
    answers,
  );
}

/** A whole amount, where the class has one. */
function whole(variable: Variable, index: number, sample: Answer): Answer {
  if (typeof sample !== 'number' || Number.isInteger(sample)) return sample;
  const rounded = Math.floor(sample);
  return variable.classOf({ [variable.question]: rounded }) === index ? rounded : sample;
}

/** An answer that is compared with another one has to be fitted to it: just over, just under or equal. */
function fitted(variable: Variable | undefined, index: number, answers: Answers): Answers {
  if (variable === undefined || variable.classOf(answers) === index) return answers;
  const numbers = Object.values(answers).filter((answer) => typeof answer === 'number');
  const attempts = numbers
    .flatMap((number) => [number, number + 1, number - 1])
    .map((number) => ({ ...answers, [variable.question]: number }));
  return attempts.find((attempt) => variable.classOf(attempt) === index) ?? answers;
}
