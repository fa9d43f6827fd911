import type { Question, Rulebook } from '#rulebook/index.ts';

import { questionsLeft } from './questionsLeft.ts';
import type { WizardContext } from './wizardEvent.ts';

/** The question on the page: the one the user went to, else the first that can still change something. */
export function currentQuestion(rulebook: Rulebook, context: WizardContext): Question | undefined {
  const { answers, asOf, visiting } = context;
  const visited = rulebook.questions.find(({ id }) => id === visiting);
  return visited ?? questionsLeft(rulebook, answers, asOf)[0];
}
