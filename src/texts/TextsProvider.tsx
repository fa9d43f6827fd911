import { createContext, type ReactNode, use } from 'react';

import type { Texts } from './createTexts.ts';
import { loadReasons, loadWalk } from './wordStore.ts';

const TextsContext = createContext<Texts | undefined>(undefined);

type TextsProviderProps = { readonly texts: Texts; readonly children: ReactNode };

/** Gives everything below it the texts to speak with. */
export function TextsProvider({ texts, children }: TextsProviderProps) {
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** The texts given by the nearest `TextsProvider`. */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (texts === undefined) throw new Error('Wrap the page in a TextsProvider.');
  return texts;
}

/** The texts with the words of the reasons in place; waits (Suspense) until they have been fetched. */
export function useReasons(): Texts {
  const texts = useTexts();
  // Asked for each time, also when they are there: a page that waits must ask the same when it goes on.
  use(loadReasons(texts.language));
  return texts;
}

/** The texts with the words of every question in place; waits (Suspense) until they have been fetched. */
export function useWalkTexts(): Texts {
  const texts = useTexts();
  use(loadWalk(texts.language));
  return texts;
}
