import type { ReactNode } from 'react';

import { useWalkTexts } from '#texts/index.ts';

type WalkWordsProps = { readonly children: ReactNode };

/** Shows what speaks of more than the first question once the words for it are there. */
export function WalkWords({ children }: WalkWordsProps) {
  useWalkTexts();
  return children;
}
