import type { TFunction } from 'i18next';
import { use } from 'react';

import { useTexts } from './TextsProvider.tsx';
import { loadCaseWords, wordStore } from './wordStore.ts';

/** The words of the pages about the case itself; waits (Suspense) until they have been fetched. */
export function useCaseWords(): TFunction<'case'> {
  const { i18n, language } = useTexts();
  use(loadCaseWords(language));
  if (!i18n.hasResourceBundle(language, 'case'))
    i18n.addResourceBundle(language, 'case', wordStore.case(language));
  return i18n.getFixedT(language, 'case');
}
