import { type Case, type CaseStamp, noNotes, type Notes } from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';

/** Where a case has been saved, and as what: to tell whether it has changed since. */
export type SavedVersion = {
  /** What was saved as a file, when it was. */
  readonly file: string | null;
  /** Which case of this browser it is, at which revision, and what was saved. */
  readonly shelf: { readonly id: string; readonly revision: number; readonly text: string } | null;
};

export const notSaved: SavedVersion = { file: null, shelf: null };

/** Which questions are asked: those that can still turn the recommendation, or all that the law may ask. */
export type Walk = 'short' | 'whole';

/** Whose side a case is seen from, and who is asked. */
export type Side = 'authority' | 'organisation';

/** The whole of a case under way: what is kept of it, and where its user has gone. All else is derived. */
export type CaseContext = {
  readonly asOf: string;
  readonly answers: Answers;
  readonly walk: Walk;
  /** The organisation is not asked what only the authority can answer. */
  readonly side: Side;
  /** The answers before the latest one; null once the user has gone on to something else. */
  readonly before: Answers | null;
  /** What is written about the case beside the answers. */
  readonly notes: Notes;
  /** Saved answers that the rule book no longer knows: kept, and written back when it is saved again. */
  readonly lapsed: Answers;
  /** Another edition of the rules that the tab's case was answered under, until the user has seen what changed. */
  readonly answeredUnder: CaseStamp | null;
  /** Where the case has been saved, and as what. */
  readonly saved: SavedVersion;
  /** Whether the browser tab keeps the case for a reload. */
  readonly isKept: boolean;
  /** How many answers of a reloaded tab could not be read again. */
  readonly lost: number;
  /** The question the user has gone to on purpose; null while the machine leads. */
  readonly visiting: string | null;
  /** The page to come back to once a changed answer leaves nothing more to ask. */
  readonly returnTo: 'review' | 'result' | null;
};

/** A case that takes the place of the one under way, with where it is saved. */
export type OpenedCase = {
  readonly case: Case;
  readonly notes: Notes;
  readonly lapsed: Answers;
  readonly saved: SavedVersion;
};

/** What a case begins with: a new one has only its day. */
export type CaseInput = Partial<OpenedCase> & {
  readonly case: Case;
  readonly lost?: number;
  readonly answeredUnder?: CaseStamp | null;
  readonly walk?: Walk | undefined;
  readonly side?: Side | undefined;
};

/** A case as it begins: what is not given is that of a new one. */
export function contextOf({ case: begun, ...given }: CaseInput): CaseContext {
  return {
    asOf: begun.asOf,
    answers: begun.answers,
    walk: given.walk ?? 'short',
    side: given.side ?? 'authority',
    before: null,
    notes: given.notes ?? noNotes,
    lapsed: given.lapsed ?? {},
    answeredUnder: given.answeredUnder ?? null,
    saved: given.saved ?? notSaved,
    isKept: true,
    lost: given.lost ?? 0,
    visiting: null,
    returnTo: null,
  };
}
