import type { Answers } from '#reasoning/index.ts';

/** One agreement on the map: what it is called, when it ends, and what is known of it. */
export type Agreement = {
  readonly name: string;
  readonly organisation: string;
  /** An ISO day; empty where it is not known. */
  readonly ends: string;
  /** The day whose law it was examined by. */
  readonly asOf: string;
  readonly answers: Answers;
};

/** What is wrong in a table of agreements: where, and what stands there. The rest is read. */
export type TableProblem =
  | { readonly code: 'not-text' | 'no-column' | 'empty' }
  | { readonly code: 'unknown-column'; readonly column: string }
  | { readonly code: 'too-large' | 'too-many'; readonly limit: number }
  | {
      readonly code: 'bad-answer' | 'bad-amount' | 'bad-code' | 'bad-day' | 'no-name';
      /** The row as a spreadsheet counts it, the head being 1. */
      readonly row: number;
      readonly column: string;
      readonly value: string;
    };
