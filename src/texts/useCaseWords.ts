import type { TFunction } from 'i18next';
import { use } from 'react';

import { caseWordsOf } from './caseWordsOf.ts';
import { useTexts } from './TextsProvider.tsx';
import { loadCaseWords } from './wordStore.ts';

/** The words of the pages about the case itself; waits (Suspense) until they have been fetched. */
export function useCaseWords(): TFunction<'case'> {
  const texts = useTexts();
  use(loadCaseWords(texts.language));
  return caseWordsOf(texts);
}
