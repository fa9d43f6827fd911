import { use } from 'react';

import { useTexts } from './TextsProvider.tsx';
import type { CaseCards } from './knowledgeWords.ts';
import { loadCaseCards, readingStore } from './readingStore.ts';

/** What is told of the real cases; waits (Suspense) until it has been fetched. */
export function useCaseCards(): CaseCards {
  const { language } = useTexts();
  use(loadCaseCards(language));
  return readingStore.caseCards(language) ?? {};
}
