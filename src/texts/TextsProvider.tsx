import { createContext, type ReactNode, use } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';

import type { Texts } from './createTexts.ts';
import { loadReasons } from './wordStore.ts';

const TextsContext = createContext<Texts | undefined>(undefined);

type TextsProviderProps = { readonly texts: Texts; readonly children: ReactNode };

/** Gives everything below it the texts to speak with. */
export function TextsProvider({ texts, children }: TextsProviderProps) {
  return (
    <I18nextProvider i18n={texts.i18n}>
      <TextsContext value={texts}>{children}</TextsContext>
    </I18nextProvider>
  );
}

/** The texts given by the nearest `TextsProvider`. */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  const { t } = useTranslation('ui');
  if (texts === undefined) throw new Error('Wrap the page in a TextsProvider.');
  return texts.t === t ? texts : { ...texts, t };
}

/** The texts with the words of the reasons in place; waits (Suspense) until they have been fetched. */
export function useReasons(): Texts {
  const texts = useTexts();
  // Asked for each time, also when they are there: a page that waits must ask the same when it goes on.
  use(loadReasons(texts.language));
  return texts;
}
