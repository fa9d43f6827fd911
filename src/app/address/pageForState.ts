import type { Rulebook } from '#rulebook/index.ts';
import { currentQuestion, type WizardContext } from '#wizard/index.ts';

import type { WalkPlace } from './pages.ts';

type State = {
  readonly context: WizardContext;
  readonly matches: (state: 'start' | 'review' | 'result') => boolean;
};

/** The page that a state of the wizard is shown on. */
export function placeOf(rulebook: Rulebook, state: State): WalkPlace {
  for (const page of ['start', 'review', 'result'] as const)
    if (state.matches(page)) return { page };
  const question = currentQuestion(rulebook, state.context);
  return question === undefined ? { page: 'review' } : { page: 'question', question: question.id };
}
