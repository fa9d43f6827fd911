import { questionsToCome } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { answersAsAsked, currentQuestion, questionsLeft } from './currentQuestion.ts';
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
  const { answers } = context;
  const current = currentQuestion(rulebook, context);
  const open = new Set(questionsLeft(rulebook, context).map(({ id }) => id));
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

/**
 * How much of a walk is left after the question on the page. Of the short one: which of the first questions
 * it is, or about how many are to come. Of the whole one: how many there may be at most.
 */
export type WalkProgress =
  | { readonly kind: 'first'; readonly number: number; readonly of: number }
  | { readonly kind: 'about'; readonly about: number; readonly most: number }
  | { readonly kind: 'most'; readonly most: number };

/** How much is left; undefined where that is not known before the first questions are answered. */
export function walkProgress(rulebook: Rulebook, context: CaseContext): WalkProgress | undefined {
  const { asOf, walk } = context;
  const current = currentQuestion(rulebook, context);
  if (walk === 'whole') {
    const left = questionsLeft(rulebook, context).filter(({ id }) => id !== current?.id);
    return { kind: 'most', most: left.length };
  }
  const first = rulebook.counsel.order.filter((id) =>
    rulebook.questions.some((question) => question.id === id && question.role === 'ask'),
  );
  const number = first.indexOf(current?.id ?? '') + 1;
  if (number > 0) return { kind: 'first', number, of: first.length };
  const left = questionsToCome(rulebook, answersAsAsked(rulebook, context), asOf);
  return left && { kind: 'about', ...left };
}
