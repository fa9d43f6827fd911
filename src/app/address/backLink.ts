import type { Rulebook } from '#rulebook/index.ts';
import type { CaseContext, WalkPage } from '#wizard/index.ts';

/** Where "Tillbaka" leads: to the page a change came from, or to the answered question before this one. */
export function backLink(
  rulebook: Rulebook,
  { answers, returnTo }: Pick<CaseContext, 'answers' | 'returnTo'>,
  from: WalkPage,
): WalkPage {
  if (from.page === 'result') return { page: 'review' };
  if (from.page === 'question' && returnTo !== null) return { page: returnTo };
  const here =
    from.page === 'question'
      ? rulebook.questions.findIndex(({ id }) => id === from.question)
      : rulebook.questions.length;
  const before = rulebook.questions.slice(0, here).findLast(({ id }) => answers[id] !== undefined);
  return before === undefined ? { page: 'start' } : { page: 'question', question: before.id };
}
