import type { Rulebook } from '#rulebook/index.ts';

import { type Answers, isKnown } from '#reasoning/model/answers.ts';
import type { Change } from './counterfactuals.ts';

/**
 * Changes with those first that are likeliest to be needed: one answer before several, a value beside a limit,
 * what is not known, and then what decides the kind of result, in the order of counsel.
 */
export function byFragility(
  rulebook: Rulebook,
  answers: Answers,
  changes: readonly Change[],
): Change[] {
  const { order, near } = rulebook.counsel;
  const roles = new Map(rulebook.questions.map(({ id, role }) => [id, role]));
  const last = order.length + 3;
  const rank = (change: Change): number => {
    const [[question, answer] = ['', ''], ...others] = Object.entries(change.answers);
    if (others.length > 0) return last + others.length;
    const now = answers[question];
    if (
      typeof now === 'number' &&
      typeof answer === 'number' &&
      Math.abs(answer - now) < near * now
    )
      return 0;
    // Who the parties are and what it is about is seldom in doubt.
    if (roles.get(question) === 'ask') return last;
    if (!isKnown(answers, question)) return 1;
    const place = order.indexOf(question);
    return place === -1 ? last - 1 : place + 2;
  };
  return changes.toSorted((a, b) => rank(a) - rank(b));
}
