import { createSearch, type Searchable } from '#search/index.ts';
import type { Language, SearchWords } from '#texts/index.ts';

import type { SearchEntry } from './searchEntry.ts';

/** What a query finds, the best first, and how closely it fits. */
export type SiteResult = {
  readonly entries: readonly SearchEntry[];
  readonly fit: 'exact' | 'near' | 'nearest';
  readonly readAs: string | undefined;
};

/** What explains comes before the rules themselves, which say the same in more and longer texts. */
const ofTheRules: ReadonlySet<SearchEntry['kind']> = new Set([
  'rules',
  'tests',
  'conditions',
  'signs',
  'figures',
]);

/** Makes all there is to read ready to be searched. */
export function searchSite(
  entries: readonly SearchEntry[],
  language: Language,
  { synonyms }: SearchWords,
): (query: string) => SiteResult {
  const keyed = new Map(entries.map((entry) => [`${entry.kind}:${entry.id}`, entry]));
  const items = [...keyed].map(([id, { kind, title, text, also }]): Searchable => ({
    id,
    title,
    text,
    also: also ?? '',
    weight: ofTheRules.has(kind) ? 0.5 : 1,
  }));
  const search = createSearch(items, {
    language,
    synonyms,
    anyWord: true,
    atLeast: 0.1,
  });
  return (query) => {
    const { ids, fit, readAs } = search(query);
    const found = ids.flatMap((id) => keyed.get(id) ?? []);
    return { entries: found, fit, readAs };
  };
}
