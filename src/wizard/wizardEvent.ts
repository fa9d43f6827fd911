import type { Case } from '#casefile/index.ts';
import type { Answer, Answers } from '#reasoning/index.ts';

/** What the wizard keeps: the case, and where the user has gone back to. Everything else is derived. */
export type WizardContext = {
  readonly asOf: string;
  readonly answers: Answers;
  /** The question the user has gone to on purpose; null while the wizard leads. */
  readonly visiting: string | null;
  /** The page to come back to once a changed answer leaves nothing more to ask. */
  readonly returnTo: 'review' | 'result' | null;
};

export type WizardEvent =
  | { readonly type: 'case.started' }
  | { readonly type: 'case.opened'; readonly case: Case }
  | { readonly type: 'case.restarted'; readonly asOf: string }
  | { readonly type: 'answer.given'; readonly question: string; readonly answer: Answer }
  | { readonly type: 'question.visited'; readonly question: string }
  | { readonly type: 'question.changed'; readonly question: string }
  | { readonly type: 'start.visited' }
  | { readonly type: 'review.visited' }
  | { readonly type: 'answers.confirmed' };

export type WizardInput = { readonly case: Case };
