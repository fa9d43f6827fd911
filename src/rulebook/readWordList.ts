import type { Problem } from './problem.ts';
import { readRuleFile } from './ruleFile.ts';
import { type WordList, wordListSchema } from './wordList.ts';

/** Reads the word list; without it, what is wrong stands in `problems`. */
export function readWordList(folder: string, problems: Problem[]): WordList {
  return (
    readRuleFile(folder, 'words.yaml', wordListSchema, problems)?.data ?? {
      concepts: [],
    }
  );
}
