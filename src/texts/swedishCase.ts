import words from '#locales/sv/case.json';

import type { CaseWords } from './walkWords.ts';

/** Swedish words of the pages about the case itself. */
export const swedishCase: CaseWords = words;
