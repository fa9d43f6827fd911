import { type Answers, unknownAnswer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/**
 * "Unknown" to each of these questions that the area could settle. An open question may take any
 * answer; left without one, it would take the presumed answer as soon as the area is given.
 */
export function notPresumed(rulebook: Rulebook, open: readonly string[]): Answers {
  const presumable = rulebook.questions.filter(
    (question) => 'presume' in question && open.includes(question.id),
  );
  return Object.fromEntries(presumable.map(({ id }) => [id, unknownAnswer]));
}
