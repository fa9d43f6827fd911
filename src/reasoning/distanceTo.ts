import type { Answer, Answers } from './answers.ts';

/**
 * How far another answer lies from what was answered: for an amount the difference; where none is known,
 * the lower the farther, since the limits of the law are upper limits. Other answers are all as near.
 */
export function distanceTo(answers: Answers, question: string, answer: Answer): number {
  if (typeof answer !== 'number') return 0;
  const now = answers[question];
  return typeof now === 'number' ? Math.abs(answer - now) : -answer;
}
