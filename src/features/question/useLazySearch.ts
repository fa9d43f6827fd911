import { useState } from 'react';

import type { Search, SearchResult } from '#search/index.ts';

import { matchesSearch } from './matchesSearch.ts';

type Named = { readonly id: string; readonly name: string };

/**
 * A search while one writes. What it is done with is fetched when one begins; until then, and where it
 * cannot be fetched, what begins like the words of a name is found. Nothing is found of nothing written.
 */
export function useLazySearch(
  items: readonly Named[],
  fetch: () => Promise<Search>,
): { readonly found: SearchResult | undefined; readonly onWrite: (text: string) => void } {
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<{ readonly run: Search }>();
  const byNames: Search = (written) => ({
    ids: items.filter(({ name }) => matchesSearch(name, written)).map(({ id }) => id),
    fit: 'exact',
    readAs: undefined,
  });
  return {
    found: query.trim() === '' ? undefined : (search?.run ?? byNames)(query),
    onWrite: (text) => {
      setQuery(text);
      if (search === undefined && text.trim() !== '')
        fetch().then(
          (run) => setSearch({ run }),
          () => undefined,
        );
    },
  };
}
