import type { TFunction } from 'i18next';
import { use } from 'react';

import { useTexts } from './TextsProvider.tsx';
import { loadLocalWords, wordStore } from './wordStore.ts';

/** The words about a municipality's own rules; waits (Suspense) until they have been fetched. */
export function useLocalWords(): TFunction<'local'> {
  const { i18n, language } = useTexts();
  use(loadLocalWords(language));
  if (!i18n.hasResourceBundle(language, 'local'))
    i18n.addResourceBundle(language, 'local', wordStore.local(language));
  return i18n.getFixedT(language, 'local');
}
