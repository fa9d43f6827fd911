import type { Rulebook } from '#rulebook/index.ts';
import type { WizardContext } from '#wizard/index.ts';

import type { WalkPlace } from './pages.ts';

/** Where "Tillbaka" leads: to the page a change came from, or to the answered question before this one. */
export function backFrom(rulebook: Rulebook, context: WizardContext, place: WalkPlace): WalkPlace {
  if (place.page === 'result') return { page: 'review' };
  if (place.page === 'question' && context.returnTo !== null) return { page: context.returnTo };
  const here =
    place.page === 'question'
      ? rulebook.questions.findIndex(({ id }) => id === place.question)
      : rulebook.questions.length;
  const before = rulebook.questions
    .slice(0, here)
    .findLast(({ id }) => context.answers[id] !== undefined);
  return before === undefined ? { page: 'start' } : { page: 'question', question: before.id };
}
