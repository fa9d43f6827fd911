import type { Consultation, Contribution, MarketEnquiry, Notes } from './notes.ts';

/** A column in the lists of the notes. */
export type NoteColumn = keyof Consultation | keyof MarketEnquiry | keyof Contribution;

/** Where in a case file something is wrong, so that a page can say it in words. */
export type Place = {
  readonly field: 'rulebook' | 'savedAt' | 'side' | 'outcome' | 'notes' | keyof Notes;
  /** The entry of a list, counted from one. */
  readonly entry?: number;
  readonly column?: NoteColumn;
  /** The question that a remark belongs to. */
  readonly question?: string;
};
