import { use } from 'react';

import { useTexts } from './TextsProvider.tsx';
import { loadAccessibilityWords, wordStore } from './wordStore.ts';
import type { AccessibilityWords } from './walkWords.ts';

/** The words of the accessibility statement; waits (Suspense) until they have been fetched. */
export function useAccessibilityWords(): AccessibilityWords {
  const { language } = useTexts();
  use(loadAccessibilityWords(language));
  const words = wordStore.accessibility(language);
  if (words === undefined) throw new Error('The words were fetched, and are not there.');
  return words;
}
