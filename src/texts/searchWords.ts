import { use } from 'react';

import type searchWords from '#locales/sv/search.json';

import { fetchOnce } from './fetchOnce.ts';
import type { Language } from './language.ts';
import { useTexts } from './TextsProvider.tsx';

/** What is typed in a search beside the words that stand on the pages. */
export type SearchWords = {
  /** What is typed for a service area, by its id. */
  readonly areas: Readonly<Record<string, string>>;
  /** What is typed for a word, by the word. */
  readonly synonyms: Readonly<Record<string, string>>;
  readonly pages: typeof searchWords.pages;
};

const words = new Map<Language, SearchWords>();

/** The words of a search, when they have been fetched. */
export const searchWordsOf = (language: Language): SearchWords | undefined => words.get(language);

/** Fetches the words of a search. */
export const loadSearchWords = fetchOnce(words, async (language) =>
  language === 'en'
    ? (await import('#locales/en/search.json')).default
    : (await import('#locales/sv/search.json')).default,
);

/** The words of a search; waits (Suspense) until they have been fetched. */
export function useSearchWords(): SearchWords {
  const { language } = useTexts();
  use(loadSearchWords(language));
  const found = searchWordsOf(language);
  if (found === undefined) throw new Error(`The search words of "${language}" are not loaded.`);
  return found;
}
