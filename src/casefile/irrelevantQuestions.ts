import { type Answer, type Answers, assess, openQuestions } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/**
 * The answered questions that an interview would not ask after the answers before them, and without
 * whose answer everything comes out the same.
 */
export function irrelevantQuestions(rulebook: Rulebook, answers: Answers, asOf: string): string[] {
  const result = JSON.stringify(assess(rulebook, answers, asOf));
  const before: [string, Answer][] = [];
  const irrelevant: string[] = [];
  for (const { id } of rulebook.questions) {
    const answer = answers[id];
    if (answer === undefined) continue;
    const open = openQuestions(rulebook, Object.fromEntries(before), asOf);
    const { [id]: _, ...others } = answers;
    if (
      open.every((question) => question.id !== id) &&
      JSON.stringify(assess(rulebook, others, asOf)) === result
    )
      irrelevant.push(id);
    before.push([id, answer]);
  }
  return irrelevant;
}
