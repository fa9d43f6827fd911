import type { Place } from './place.ts';

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
  | { readonly code: 'wrong-field'; readonly place: Place; readonly value: string }
  /** A field that a case file does not have: left out. */
  | { readonly code: 'unknown-field'; readonly name: string }
  /** Read up to the limit in characters. */
  | { readonly code: 'too-long'; readonly place: Place; readonly limit: number }
  /** Read up to the limit in entries. */
  | { readonly code: 'too-many'; readonly place: Place; readonly limit: number }
  /** Not an ISO day: left out, the entry is kept. */
  | { readonly code: 'bad-day'; readonly place: Place; readonly value: string }
  /** Not a number from 0 to the limit: left out, the entry is kept. */
  | {
      readonly code: 'bad-sum';
      readonly place: Place;
      readonly value: string;
      readonly limit: number;
    }
  /** Characters that no paper can hold: replaced by �. */
  | { readonly code: 'odd-characters'; readonly place: Place }
  /** The rule book has no such question; the remark is kept. */
  | { readonly code: 'stray-remark'; readonly question: string };

/** Why a link cannot be read. */
export type LinkProblem =
  | { readonly code: 'not-a-link' }
  /** Cut off or changed on the way. */
  | { readonly code: 'broken-link' }
  | { readonly code: 'long-link'; readonly limit: number };
