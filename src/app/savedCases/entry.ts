import { type CaseFile, readCaseFile, writeCaseFile } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import type { Shelved } from './savedCase.ts';

const prefix = 'vagval.case.';

/** The key a case is saved under. */
export function keyOf(id: string): string {
  return `${prefix}${id}`;
}

/** The id of the case saved under a key; undefined where the key is of something else. */
export function idOf(key: string): string | undefined {
  return key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
}

/** What is stored: the revision on a line of its own, and the case file. */
export function writeEntry(revision: number, file: CaseFile): string {
  return `${revision}\n${writeCaseFile(file)}`;
}

/** Reads what is stored. What is no case is broken, with its text. */
export function readEntry(rulebook: Rulebook, id: string, stored: string): Shelved {
  const [, number = '0', text = ''] = /^(?:(\d{1,15})\n)?(.*)$/s.exec(stored) ?? [];
  const revision = Number(number);
  const result = readCaseFile(rulebook, text);
  return result.ok
    ? { kind: 'case', id, revision, file: result.file, problems: result.problems }
    : { kind: 'broken', id, revision, text, problems: result.problems };
}
