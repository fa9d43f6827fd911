import { cutText } from './cleanText.ts';
import type { Consultation, Contribution, MarketEnquiry, Notes } from './notes.ts';

/** What is wrong in a case file or a link: a code for the words and the values that go into them. */
export type CaseProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'wrong-shape'; readonly place: string }
  | { readonly code: 'bad-date'; readonly value: string }
  | { readonly code: 'unknown-question'; readonly question: string }
  | { readonly code: 'unknown-answer'; readonly question: string; readonly value: string }
  | { readonly code: 'bad-number'; readonly question: string; readonly value: string }
  | { readonly code: 'bad-code'; readonly question: string; readonly value: string }
  /** A file of another kind. Nothing is read. */
  | { readonly code: 'wrong-format'; readonly value: string }
  /** A file or link made by a later Vägval than this. Nothing is read. */
  | { readonly code: 'newer-version'; readonly version: string; readonly known: number }
  | NoteProblem
  | LinkProblem;

/** What is wrong beside the answers. The rest of the file is read. */
export type NoteProblem =
  /** Of the wrong type: left out. */
  | { readonly code: 'wrong-field'; readonly place: CasePlace; readonly value: string }
  /** A field that a case file does not have: left out. */
  | { readonly code: 'unknown-field'; readonly name: string }
  /** Read up to the limit in characters. */
  | { readonly code: 'too-long'; readonly place: CasePlace; readonly limit: number }
  /** Read up to the limit in entries. */
  | { readonly code: 'too-many'; readonly place: CasePlace; readonly limit: number }
  /** Not an ISO day: left out, the entry is kept. */
  | { readonly code: 'bad-day'; readonly place: CasePlace; readonly value: string }
  /** Not a number from 0 to the limit: left out, the entry is kept. */
  | {
      readonly code: 'bad-sum';
      readonly place: CasePlace;
      readonly value: string;
      readonly limit: number;
    }
  /** Characters that no paper can hold: replaced by �. */
  | { readonly code: 'odd-characters'; readonly place: CasePlace }
  /** The rule book has no such question; the remark is kept. */
  | { readonly code: 'stray-remark'; readonly question: string };

/** Why a link cannot be read. */
export type LinkProblem =
  | { readonly code: 'not-a-link' }
  /** Cut off or changed on the way. */
  | { readonly code: 'broken-link' }
  | { readonly code: 'long-link'; readonly limit: number };

/** A column in the lists of the notes. */
export type NoteColumn = keyof Consultation | keyof MarketEnquiry | keyof Contribution;

/** Where in a case file something is wrong, so that a page can say it in words. */
export type CasePlace = {
  readonly field: 'rulebook' | 'savedAt' | 'side' | 'outcome' | 'notes' | keyof Notes;
  /** The entry of a list, counted from one. */
  readonly entry?: number;
  readonly column?: NoteColumn;
  /** The question that a remark belongs to. */
  readonly question?: string;
};

/** Foreign text is repeated only in short, so that a message stays a message. */
export function shorten(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  return text.length > 40 ? `${cutText(text, 40)}…` : text;
}
