import type { CaseFile, CaseProblem } from '#casefile/index.ts';

/** A case saved in this browser. Its revision is counted up by each saving. */
export type Shelved =
  | {
      readonly kind: 'case';
      readonly id: string;
      readonly revision: number;
      readonly file: CaseFile;
      readonly problems: readonly CaseProblem[];
    }
  /** It cannot be read; its text can still be downloaded. */
  | {
      readonly kind: 'broken';
      readonly id: string;
      readonly revision: number;
      readonly text: string;
      readonly problems: readonly CaseProblem[];
    };

/** The browser does not let the page store anything. */
export type Forbidden = { readonly kind: 'forbidden' };
