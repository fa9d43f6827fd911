import { type CaseFile, type CaseProblem, readCaseFile, writeCaseFile } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** A case saved in this browser. Its revision is counted up by each saving. */
export type SavedCase =
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

/** What is stored: the revision on a line of its own, and the case file. */
export function writeEntry(revision: number, file: CaseFile): string {
  return `${revision}\n${writeCaseFile(file)}`;
}

/** Reads what is stored. What is no case is broken, with its text. */
export function readEntry(rulebook: Rulebook, id: string, stored: string): SavedCase {
  const [, number = '0', text = ''] = /^(?:(\d{1,15})\n)?(.*)$/s.exec(stored) ?? [];
  const revision = Number(number);
  const result = readCaseFile(rulebook, text);
  return result.ok
    ? { kind: 'case', id, revision, file: result.file, problems: result.problems }
    : { kind: 'broken', id, revision, text, problems: result.problems };
}
