import type { WizardContext, WizardEvent } from '#wizard/index.ts';

import { addressOf, isBeside, type Place, type WalkPlace } from './place.ts';
import { today } from './today.ts';
import type { Means } from './useAddress.ts';
import { visit } from './visit.ts';

type Shown = {
  /** Where the walk stands, whether it is shown or not. */
  readonly walk: WalkPlace;
  /** The page shown. */
  readonly place: Place;
};

/**
 * What it means to go from one page to another: a link from the review or the result to a question
 * changes that answer, and one from the start page to the first question begins a new case. The same
 * page in the other language is nowhere to go, a page beside the walk is nothing to the wizard, and
 * to come back from there is to go on where the walk stood.
 */
export function eventOf(
  context: WizardContext,
  { walk, place }: Shown,
  to: Place,
  means: Means,
  firstQuestion: string | undefined,
): WizardEvent | undefined {
  if (isBeside(to)) return undefined;
  if (addressOf(walk, 'sv') === addressOf(to, 'sv')) return undefined;
  if (means === 'history' || to.page !== 'question') return visit(to);
  if (walk.page === 'review' || walk.page === 'result')
    return { type: 'question.changed', question: to.question };
  const startsOver = place.page === 'start' && to.question === firstQuestion;
  if (!startsOver) return visit(to);
  return Object.keys(context.answers).length > 0
    ? { type: 'case.restarted', asOf: today() }
    : { type: 'case.started' };
}
