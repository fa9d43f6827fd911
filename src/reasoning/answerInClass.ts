import type { Answer, Answers } from './answers.ts';
import type { Variable } from './variable.ts';

/**
 * An answer of a class, as it would stand beside the other answers. An amount that is compared with
 * another answer is measured from that one; undefined where the class cannot be met.
 */
export function answerInClass(
  variable: Variable,
  at: number,
  answers: Answers,
): Answer | undefined {
  const { question, samples, classOf } = variable;
  const sample = samples[at];
  if (typeof sample !== 'number' || classOf({ [question]: sample }) === at) return sample;
  return Object.values(answers)
    .filter((value) => typeof value === 'number')
    .flatMap((value) => [value, value + 1, value - 1])
    .find((near) => near >= 0 && classOf({ ...answers, [question]: near }) === at);
}
