import { type Answer, type Answers, isKnown } from '#reasoning/model/answers.ts';
import type { Compiled } from '#reasoning/model/compiled.ts';
import type { Variable } from '#reasoning/model/variable.ts';

/** For each class that the answer to a question is not in, the answer in it that lies nearest. */
export function alternativeAnswers(
  compiled: Compiled,
  index: number,
  answers: Answers,
): ReadonlyMap<number, Answer> {
  const variable = compiled.variables[index];
  const found = new Map<number, Answer>();
  if (variable === undefined) return found;
  const own = compiled.read(answers).classes[index];
  const now = isKnown(answers, variable.question) ? answers[variable.question] : undefined;
  variable.samples.forEach((sample, at) => {
    // Unknown and not answered are nothing to aim for.
    if (sample === undefined || at === 0 || at === variable.absent || at === own) return;
    const answer = answerInClass(variable, at, answers);
    if (answer === undefined) return;
    const steps = typeof answer === 'number' && answer === sample;
    found.set(at, steps ? nearest(variable, at, answer, now) : answer);
  });
  return found;
}

/**
 * The whole amount of a class that lies nearest: its last from above, its first from below. Where no
 * amount is known, its last, since the law's limits are upper limits.
 */
function nearest(variable: Variable, at: number, sample: number, now: Answer | undefined): number {
  const isIn = (value: number): boolean => variable.classOf({ [variable.question]: value }) === at;
  const fromAbove = typeof now === 'number' ? now > sample : !isIn(2 ** 50);
  const inside = isIn(Math.ceil(sample)) ? Math.ceil(sample) : Math.floor(sample);
  let near = inside;
  // An edge lies where doubling steps leave the class; halving them finds the last whole amount inside.
  for (let step = 2 ** 40; step >= 1; step /= 2) {
    const next = fromAbove ? near + step : near - step;
    if (next >= 0 && isIn(next) && (!fromAbove || typeof now !== 'number' || next < now))
      near = next;
  }
  return near;
}

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

/**
 * How far another answer lies from what was answered: for an amount the difference; where none is known,
 * the lower the farther, since the limits of the law are upper limits. Other answers are all as near.
 */
export function distanceTo(answers: Answers, question: string, answer: Answer): number {
  if (typeof answer !== 'number') return 0;
  const now = answers[question];
  return typeof now === 'number' ? Math.abs(answer - now) : -answer;
}
