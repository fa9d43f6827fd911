import type { Answers, Status, Verdict } from '#reasoning/index.ts';

import type { CaseProblem } from './caseProblem.ts';
import type { Notes } from './notes.ts';
import type { Case } from './readCase.ts';

/** A case as it is saved: answers, what is written beside them, and what came out under which rule book. */
export type CaseFile = Case & {
  readonly notes: Notes;
  /** The rule book that the outcome was reached under; null when the file does not say. */
  readonly rulebook: RulebookStamp | null;
  readonly outcome: SavedOutcome | null;
  /** An ISO day; null when the file does not say. */
  readonly savedAt: string | null;
  /** Whose side the questions were put from; the authority's where nothing is said. */
  readonly side?: 'organisation';
  /** Saved answers that the rule book of today does not know: they count for nothing, but are not lost. */
  readonly lapsed: Answers;
};

/** Which rule book: two with the same hash say the same. */
export type RulebookStamp = {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
};

/** What came out when the case was saved. */
export type SavedOutcome = {
  readonly status: Status;
  readonly recommended: string | null;
  /** The verdict of each route, by its id. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
};

/** What a case was answered under, and what came out; null where that is not known. */
export type CaseStamp = {
  readonly rulebook: RulebookStamp;
  readonly outcome: SavedOutcome | null;
};

/** A case file that has been read, with what could not be read of it; or why nothing could. */
export type CaseFileResult =
  | { readonly ok: true; readonly file: CaseFile; readonly problems: readonly CaseProblem[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** What every case file says it is. */
export const caseFormat = 'vagval-case';
/** The version of the format that is written; a later one is not read. */
export const caseVersion = 1;
