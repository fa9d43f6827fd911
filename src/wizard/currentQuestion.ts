import { type Answers, leaveToAuthority, openQuestions, shortQuestions } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

import type { CaseContext } from './caseContext.ts';

type Asked = Pick<CaseContext, 'answers' | 'asOf' | 'walk' | 'side'>;

/** The question on the page: the one the user went to, else the first that the walk still has to ask. */
export function currentQuestion(
  rulebook: Rulebook,
  context: Asked & Pick<CaseContext, 'visiting'>,
): Question | undefined {
  const visited = rulebook.questions.find(({ id }) => id === context.visiting);
  return visited ?? questionsLeft(rulebook, context)[0];
}

/**
 * The questions a walk still has to ask. Where nothing is answered the whole walk has every one, since no
 * question of a proved rule book matters nowhere (`npm run prove`), and the short one those that are always
 * asked: so the first question waits for nothing to be worked out. Among them is one whose answer is presumed
 * so far, since the first answers may make it one to ask. The organisation's side is not asked what only the
 * authority can answer.
 */
export function questionsLeft(rulebook: Rulebook, asked: Asked): readonly Question[] {
  return leftOf(asked)(rulebook, answersAsAsked(rulebook, asked), asked.asOf);
}

/** The answers that a walk goes on from: on the organisation's side with “unknown” to what it is not asked. */
export function answersAsAsked(rulebook: Rulebook, asked: Asked): Answers {
  const { answers, asOf, side } = asked;
  return side === 'authority' ? answers : leaveToAuthority(rulebook, answers, asOf, leftOf(asked));
}

function leftOf({ answers, walk }: Asked): typeof openQuestions {
  if (walk === 'short') return shortQuestions;
  return Object.keys(answers).length === 0 ? everyQuestion : openQuestions;
}

const everyQuestion: typeof openQuestions = ({ questions }, answers) =>
  questions.filter(({ id }) => answers[id] === undefined);

/** The questions in the order a walk takes them: of the short one, as they were answered. */
export function answeredInOrder(
  rulebook: Rulebook,
  { answers, walk }: Pick<CaseContext, 'answers' | 'walk'>,
): readonly string[] {
  const ids = rulebook.questions.map(({ id }) => id).filter((id) => answers[id] !== undefined);
  const given = Object.keys(answers);
  return walk === 'short' ? ids.toSorted((a, b) => given.indexOf(a) - given.indexOf(b)) : ids;
}

/**
 * The next question of a walk after one that has been answered again: an answered one later in the
 * order, so that a user who has gone back meets the rest as it stands. Null lets the machine lead.
 */
export function questionAfter(rulebook: Rulebook, context: Asked, question: string): string | null {
  const { answers, walk } = context;
  if (walk === 'short') {
    const order = answeredInOrder(rulebook, context);
    return order[order.indexOf(question) + 1] ?? null;
  }
  const position = rulebook.questions.findIndex(({ id }) => id === question);
  const open = questionsLeft(rulebook, context)[0]?.id;
  const later = rulebook.questions.slice(position + 1);
  const next = later.find(({ id }) => id === open || answers[id] !== undefined);
  return next === undefined || next.id === open ? null : next.id;
}
