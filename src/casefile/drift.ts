import type { Answer, Answers, Verdict } from '#reasoning/index.ts';

import type { RulebookStamp, SavedOutcome } from './caseFile.ts';

/** How the rule book of today stands to the one a case was saved under. `changed`: same version, other words. */
export type Edition = 'same' | 'newer' | 'older' | 'changed' | 'other' | 'unknown';

/** A saved answer that no longer counts: its question is gone, or the question has no such answer. */
export type LapsedAnswer = {
  readonly question: string;
  readonly answer: Answer;
  readonly reason: 'no-question' | 'no-answer';
};

/** A route that stands otherwise than it did; null where it did not exist, or no longer does. */
export type RouteChange = {
  readonly route: string;
  readonly then: Verdict | null;
  readonly now: Verdict | null;
};

/** What has become of a saved case under the rule book and the law's day of now. */
export type Drift = {
  readonly rulebook: Edition;
  /** The rule book the case was saved under; null when the file does not say. */
  readonly saved: RulebookStamp | null;
  /** The day whose law applied, and the one it is now compared under. */
  readonly day: { readonly then: string; readonly now: string };
  /** The answers that count now. */
  readonly kept: Answers;
  readonly lapsed: readonly LapsedAnswer[];
  /** Questions whose answers still stand, but would not be asked for and change nothing any more. */
  readonly irrelevant: readonly string[];
  /** `then` is null when it is not known what came out: there is nothing to compare with. */
  readonly outcome: { readonly then: SavedOutcome | null; readonly now: SavedOutcome };
  readonly changes: readonly RouteChange[];
  /** True when there is nothing to tell: the case can be opened as if it had never been closed. */
  readonly isSame: boolean;
};
