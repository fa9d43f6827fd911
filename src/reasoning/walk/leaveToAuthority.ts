import { type Answer, type Answers, unknownAnswer } from '#reasoning/model/answers.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

type LeftToAsk = (rulebook: Rulebook, answers: Answers, asOf: string) => readonly Question[];

/**
 * The answers with “unknown” to each question that would be asked and that only the authority can answer: so
 * a walk goes on for whoever cannot answer for it. What has been answered stays.
 */
export function leaveToAuthority(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  leftToAsk: LeftToAsk,
): Answers {
  const theirs = leftToAsk(rulebook, answers, asOf).filter(
    ({ answeredBy }) => answeredBy === 'authority',
  );
  if (theirs.length === 0) return answers;
  const left: Record<string, Answer> = { ...answers };
  for (const { id } of theirs) left[id] = unknownAnswer;
  // What is left unknown may bring in others.
  return leaveToAuthority(rulebook, left, asOf, leftToAsk);
}
