import type { Rulebook } from '#rulebook/index.ts';

import { currentQuestion, questionsLeft } from './currentQuestion.ts';
import type { CaseContext } from './caseContext.ts';

export type StageProgress = {
  readonly id: string;
  readonly state: 'done' | 'here' | 'todo' | 'skipped';
  /** Where the user is: the number of this question in its stage, and how many it may come to. */
  readonly at: number;
  readonly of: number;
};

/** How far the walk has come in each legal stage. A stage with nothing to ask is skipped. */
export function stageProgress(rulebook: Rulebook, context: CaseContext): StageProgress[] {
  const { answers, asOf } = context;
  const current = currentQuestion(rulebook, context);
  const open = new Set(questionsLeft(rulebook, answers, asOf).map(({ id }) => id));
  return rulebook.stages.map((id) => {
    const questions = rulebook.questions.filter(
      (question) =>
        question.stage === id &&
        (question.id === current?.id ||
          open.has(question.id) ||
          answers[question.id] !== undefined),
    );
    const at = questions.findIndex((question) => question.id === current?.id) + 1;
    const isOpen = questions.some((question) => open.has(question.id));
    const state =
      current?.stage === id ? 'here' : isOpen ? 'todo' : questions.length > 0 ? 'done' : 'skipped';
    return { id, state, at, of: questions.length };
  });
}
