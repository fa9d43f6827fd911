import words from '#locales/en/case.json';

import type { CaseWords } from './words.ts';

/** English words of the pages about the case itself. */
export const englishCase: CaseWords = words;
