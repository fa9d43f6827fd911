import { use } from 'react';

import type { Texts } from './createTexts.ts';
import { useReasons } from './TextsProvider.tsx';
import { loadPapers } from './wordStore.ts';

/** The texts with the words of papers and reasons in place; waits (Suspense) until they have been fetched. */
export function usePaperTexts(): Texts {
  const texts = useReasons();
  use(loadPapers(texts.language));
  return texts;
}
