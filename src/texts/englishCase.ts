import words from '#locales/en/case.json';

import type { CaseWords } from './walkWords.ts';

/** English words of the pages about the case itself. */
export const englishCase: CaseWords = words;
