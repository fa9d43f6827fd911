import { use } from 'react';

import { caseWordsOf } from './caseWordsOf.ts';
import { useTexts } from './TextsProvider.tsx';
import type { Translate } from './translator.ts';
import type { CaseWords } from './words.ts';
import { loadCaseWords } from './wordStore.ts';

/** The words of the pages about the case itself; waits (Suspense) until they have been fetched. */
export function useCaseWords(): Translate<CaseWords> {
  const texts = useTexts();
  use(loadCaseWords(texts.language));
  return caseWordsOf(texts);
}
