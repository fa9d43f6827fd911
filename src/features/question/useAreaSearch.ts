import { useState } from 'react';

import type { Rulebook } from '#rulebook/index.ts';
import type { Search, SearchResult } from '#search/index.ts';
import { useTexts } from '#texts/index.ts';

import { matchesSearch } from './matchesSearch.ts';

type AreaSearch = {
  /** The areas that fit what is written, the best first; undefined when nothing is written. */
  readonly found: SearchResult | undefined;
  readonly onWrite: (text: string) => void;
};

/** A search among the service areas. What it is done with is fetched when one begins to write. */
export function useAreaSearch(rulebook: Rulebook): AreaSearch {
  const texts = useTexts();
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<{ readonly run: Search }>();
  const byNames: Search = (written) => ({
    ids: rulebook.areas.map(({ id }) => id).filter((id) => fits(id, written)),
    fit: 'exact',
    readAs: undefined,
  });
  return {
    found: query.trim() === '' ? undefined : (search?.run ?? byNames)(query),
    onWrite: (text) => {
      setQuery(text);
      if (search === undefined) void prepare();
    },
  };

  function fits(id: string, written: string): boolean {
    return matchesSearch(texts.area(id).name, written);
  }

  async function prepare(): Promise<void> {
    try {
      const { searchAreas } = await import('./searchAreas.ts');
      const run = await searchAreas(rulebook, texts);
      setSearch({ run });
    } catch {
      // Without it the names are searched.
    }
  }
}
