import { answerInClass } from './answerInClass.ts';
import { type Answer, type Answers, isKnown } from './answers.ts';
import type { Compiled } from './compiled.ts';
import type { Variable } from './variable.ts';

/** For each class that the answer to a question is not in, the answer in it that lies nearest. */
export function otherAnswers(
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
