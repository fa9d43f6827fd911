/** "Vet inte": the user has seen the question and does not know. */
export const unknownAnswer = 'unknown';

/** An answer id, an amount or number, a CPV code of eight digits, or `unknown`. */
export type Answer = string | number;

/** The answers of a case. A question that is absent has not been answered. */
export type Answers = Readonly<Record<string, Answer>>;

/** True when the question has an answer that says something. */
export function isKnown(answers: Answers, question: string): boolean {
  const answer = answers[question];
  return answer !== undefined && answer !== unknownAnswer;
}
