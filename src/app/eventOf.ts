import type { WizardContext, WizardEvent } from '#wizard/index.ts';

import { addressOf, type Place } from './place.ts';
import { today } from './today.ts';
import type { Means } from './useAddress.ts';
import { visit } from './visit.ts';

/**
 * What it means to go from one page to another: a link from the review or the result to a question
 * changes that answer, and one from the start page to the first question begins a new case. The same
 * page in the other language is nowhere to go.
 */
export function eventOf(
  context: WizardContext,
  from: Place,
  to: Place,
  means: Means,
  firstQuestion: string | undefined,
): WizardEvent | undefined {
  if (addressOf(from, 'sv') === addressOf(to, 'sv')) return undefined;
  if (means === 'history' || to.page !== 'question') return visit(to);
  if (from.page === 'review' || from.page === 'result')
    return { type: 'question.changed', question: to.question };
  const startsOver = from.page === 'start' && to.question === firstQuestion;
  if (!startsOver) return visit(to);
  return Object.keys(context.answers).length > 0
    ? { type: 'case.restarted', asOf: today() }
    : { type: 'case.started' };
}
