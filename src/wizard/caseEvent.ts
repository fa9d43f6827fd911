import type { Notes } from '#casefile/index.ts';
import type { Answer } from '#reasoning/index.ts';

import type { OpenedCase, SavedVersion, Side, Walk } from './caseContext.ts';

/** All that can happen to a case. */
export type CaseEvent =
  | { readonly type: 'case.started' }
  | ({ readonly type: 'case.opened' } & OpenedCase)
  | { readonly type: 'case.restarted'; readonly asOf: string; readonly walk?: Walk }
  /** The user wants all questions, or only the short walk; it goes on with what is then left. */
  | { readonly type: 'walk.changed'; readonly walk: Walk }
  | { readonly type: 'side.changed'; readonly side: Side }
  | { readonly type: 'case.saved'; readonly saved: SavedVersion }
  /** The tab has tried to keep the case for a reload. */
  | { readonly type: 'session.saved'; readonly isKept: boolean }
  /** The user has seen what another edition of the rules makes of the case. */
  | { readonly type: 'edition.accepted' }
  | { readonly type: 'note.written'; readonly notes: Partial<Notes> }
  | { readonly type: 'answer.given'; readonly question: string; readonly answer: Answer }
  | { readonly type: 'question.visited'; readonly question: string }
  | { readonly type: 'question.changed'; readonly question: string }
  | { readonly type: 'start.visited' }
  | { readonly type: 'review.visited' }
  | { readonly type: 'answers.confirmed' };
