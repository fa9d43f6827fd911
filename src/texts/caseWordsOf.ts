import type { Texts } from './createTexts.ts';
import { type Translate, translator } from './translator.ts';
import type { CaseWords } from './words.ts';
import { wordStore } from './wordStore.ts';

/** The words of the pages about the case itself, once they have been fetched. */
export function caseWordsOf({ language }: Texts): Translate<CaseWords> {
  const words: Readonly<Record<string, unknown>> = wordStore.case(language) ?? {};
  return translator<CaseWords>(language, (key) => words[key]);
}
