import * as z from 'zod';

import { listFiles } from './listFiles.ts';
import type { Problem } from './problem.ts';
import { type RuleFile, readRuleFile } from './ruleFile.ts';

/** The words of one kind in one language, as they stand in the file. Its name is `routes`, or `papers/memo` of a part. */
export type WordFile = RuleFile<unknown> & { readonly language: string; readonly name: string };

/** Reads the word files of each language; what cannot be read goes to `problems` with file and line. */
export function readWords(
  folder: string,
  languages: readonly string[],
  problems: Problem[],
): WordFile[] {
  return languages.flatMap((language) => {
    const files = listFiles(folder, language, '.json', { isDeep: true });
    if (files.length === 0)
      problems.push({ file: language, line: 1, message: 'mappen med ord saknas' });
    return files.flatMap((file): WordFile[] => {
      const read = readRuleFile(folder, file, wordsSchema, problems);
      return read
        ? [{ ...read, language, name: file.slice(language.length + 1, -'.json'.length) }]
        : [];
    });
  });
}

const wordsSchema: z.ZodType = z.record(z.string(), z.unknown());
