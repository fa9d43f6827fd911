import type { Answers } from '#reasoning/index.ts';
import type { CaseEvent, WalkPage } from '#wizard/index.ts';

import { isSidePage, type Page, pathOf } from './pages.ts';

/** How a page was reached: by a link on the page, or by the browser's Back and Forward. */
export type Means = 'link' | 'history';

/** The pages that lead into a new case. */
const doors: readonly Page['page'][] = ['start', 'organisation', 'readiness'];

type From = {
  readonly answers: Answers;
  /** Where the walk stands, whether it is shown or not. */
  readonly walk: WalkPage;
  /** The page shown. */
  readonly shown: Page;
  readonly firstQuestion: string | undefined;
  /** The day a new case begins on. */
  readonly today: string;
};

/**
 * What it means to go from one page to another: a link from the review or the result to a question
 * changes that answer, and one from a page that leads to the first question begins a new case. The same
 * page in the other language is nowhere to go, a page beside the walk is nothing to the case, and
 * to come back from there is to go on where the walk stood.
 */
export function navigationEvent(
  { answers, walk, shown, firstQuestion, today }: From,
  to: Page,
  means: Means,
): CaseEvent | undefined {
  if (isSidePage(to)) return undefined;
  if (means === 'link' && begins(shown, to, firstQuestion))
    return Object.keys(answers).length > 0
      ? { type: 'case.restarted', asOf: today }
      : { type: 'case.started' };
  if (pathOf(walk, 'sv') === pathOf(to, 'sv')) return undefined;
  if (means === 'history' || to.page !== 'question') return visitEvent(to);
  if (walk.page === 'review' || walk.page === 'result')
    return { type: 'question.changed', question: to.question };
  return visitEvent(to);
}

/** What the first address means to the case. What explains a result belongs to it; beside the walk, a case that was begun goes on. */
export function initialEvent(page: Page | undefined, answers: Answers): CaseEvent | undefined {
  if (page === undefined) return undefined;
  if (page.page === 'explained') return { type: 'answers.confirmed' };
  if (!isSidePage(page)) return visitEvent(page);
  return Object.keys(answers).length > 0 ? { type: 'case.started' } : undefined;
}

/** From a page that leads into the questions, the first question begins a case. */
function begins(from: Page, to: Page, firstQuestion: string | undefined): boolean {
  return doors.includes(from.page) && to.page === 'question' && to.question === firstQuestion;
}

/** The event that takes the case to a page, as when the user follows a link or presses Back. */
function visitEvent(to: WalkPage): CaseEvent {
  switch (to.page) {
    case 'start':
      return { type: 'start.visited' };
    case 'question':
      return { type: 'question.visited', question: to.question };
    case 'review':
      return { type: 'review.visited' };
    case 'result':
      return { type: 'answers.confirmed' };
  }
}
