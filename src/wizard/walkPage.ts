import type { Rulebook } from '#rulebook/index.ts';

import type { CaseContext } from './caseContext.ts';
import { currentQuestion } from './currentQuestion.ts';

/** A page of the walk: which one is shown follows from the state of the case. */
export type WalkPage =
  | { readonly page: 'start' | 'review' | 'result' }
  | { readonly page: 'question'; readonly question: string };

type State = {
  readonly context: CaseContext;
  readonly matches: (state: 'start' | 'review' | 'result') => boolean;
};

/** The page that a state of the case is shown on. */
export function walkPage(rulebook: Rulebook, state: State): WalkPage {
  for (const page of ['start', 'review', 'result'] as const)
    if (state.matches(page)) return { page };
  const question = currentQuestion(rulebook, state.context);
  return question === undefined ? { page: 'review' } : { page: 'question', question: question.id };
}

/** Whether two are the same page. */
export function isSameWalkPage(one: WalkPage, other: WalkPage): boolean {
  const question = (walk: WalkPage) => (walk.page === 'question' ? walk.question : undefined);
  return one.page === other.page && question(one) === question(other);
}
