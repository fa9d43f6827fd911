import { type Answers, openQuestions } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

import type { CaseContext } from './caseContext.ts';

/** The question on the page: the one the user went to, else the first that can still change something. */
export function currentQuestion(
  rulebook: Rulebook,
  { answers, asOf, visiting }: Pick<CaseContext, 'answers' | 'asOf' | 'visiting'>,
): Question | undefined {
  const visited = rulebook.questions.find(({ id }) => id === visiting);
  return visited ?? questionsLeft(rulebook, answers, asOf)[0];
}

/**
 * The questions a walk still has to ask. Where nothing is answered that is every one, since no question of a
 * proved rule book matters nowhere (`npm run prove`): so the first question waits for nothing to be worked out.
 * Among them is one whose answer is presumed so far, since the first answers may make it one to ask.
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

/**
 * The next question of a walk after one that has been answered again: an answered one later in the
 * order, so that a user who has gone back meets the rest as it stands. Null lets the machine lead.
 */
export function questionAfter(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  question: string,
): string | null {
  const position = rulebook.questions.findIndex(({ id }) => id === question);
  const open = openQuestions(rulebook, answers, asOf)[0]?.id;
  const later = rulebook.questions.slice(position + 1);
  const next = later.find(({ id }) => id === open || answers[id] !== undefined);
  return next === undefined || next.id === open ? null : next.id;
}
