import type { TFunction } from 'i18next';
import { use } from 'react';

import { useReasons } from './TextsProvider.tsx';
import { type TrainingLookups, trainingLookups } from './trainingLookups.ts';
import { loadTraining, readingStore } from './readingStore.ts';

/** What the pages for trainers speak with: their own words, the stories of the cases, and packages. */
export type Training = TrainingLookups & { readonly words: TFunction<'cards'> };

/** The words of the pages for trainers; waits (Suspense) until they and the reasons have been fetched. */
export function useTraining(): Training {
  const { i18n, language } = useReasons();
  use(loadTraining(language));
  const found = readingStore.training(language);
  if (!i18n.hasResourceBundle(language, 'cards'))
    i18n.addResourceBundle(language, 'cards', found?.pages);
  return { ...trainingLookups(found), words: i18n.getFixedT(language, 'cards') };
}
