import type { WizardContext, WizardEvent } from '#wizard/index.ts';

import { addressOf, isBeside, type Place, type WalkPlace } from './pages.ts';
import { today } from '../startup/today.ts';
import type { Means } from '../navigation/useAddress.ts';
import { visit } from './visit.ts';

/** The pages with a door into a new case. */
const doors: readonly Place['page'][] = ['start', 'organisation', 'readiness'];

type Shown = {
  /** Where the walk stands, whether it is shown or not. */
  readonly walk: WalkPlace;
  /** The page shown. */
  readonly place: Place;
};

/**
 * What it means to go from one page to another: a link from the review or the result to a question
 * changes that answer, and one from a page with a door to the first question begins a new case. The same
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
  if (means === 'link' && begins(place, to, firstQuestion))
    return Object.keys(context.answers).length > 0
      ? { type: 'case.restarted', asOf: today() }
      : { type: 'case.started' };
  if (addressOf(walk, 'sv') === addressOf(to, 'sv')) return undefined;
  if (means === 'history' || to.page !== 'question') return visit(to);
  if (walk.page === 'review' || walk.page === 'result')
    return { type: 'question.changed', question: to.question };
  return visit(to);
}

/** From a page with a door into the questions, the first question begins a case. */
function begins(from: Place, to: Place, firstQuestion: string | undefined): boolean {
  return doors.includes(from.page) && to.page === 'question' && to.question === firstQuestion;
}
