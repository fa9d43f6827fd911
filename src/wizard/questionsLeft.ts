import { type Answers, openQuestions } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

/**
 * The questions a walk still has to ask. Where nothing is answered that is every one, since no question of a
 * proved rule book matters nowhere (`npm run prove`): so the first question waits for nothing to be worked out.
 */
export function questionsLeft(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): readonly Question[] {
  return Object.keys(answers).length === 0
    ? rulebook.questions
    : openQuestions(rulebook, answers, asOf);
}
