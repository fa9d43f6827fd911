import { type Answers, openQuestions } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/**
 * The next question of a walk after one that has been answered again: an answered one later in the
 * order, so that a user who has gone back meets the rest as it stands. Null lets the wizard lead.
 */
export function questionAfter(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  question: string,
): string | null {
  const place = rulebook.questions.findIndex(({ id }) => id === question);
  const open = openQuestions(rulebook, answers, asOf)[0]?.id;
  const later = rulebook.questions.slice(place + 1);
  const next = later.find(({ id }) => id === open || answers[id] !== undefined);
  return next === undefined || next.id === open ? null : next.id;
}
