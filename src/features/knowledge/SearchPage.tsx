import { useMemo, useState } from 'react';

import type { Knowledge, Rulebook } from '#rulebook/index.ts';
import { knowledgeTexts, useTexts, wordsOf } from '#texts/index.ts';

import { SearchHits } from './SearchHits.tsx';
import { KnowledgePage } from './KnowledgePage.tsx';
import { searchEntries } from './searchEntries.ts';
import type { SearchHrefs } from './searchEntry.ts';
import { searchSite, type SiteResult } from './searchSite.ts';

type SearchPageProps = {
  readonly rulebook: Rulebook;
  readonly knowledge: Knowledge;
  readonly backHref: string;
  readonly hrefs: SearchHrefs;
};

/** Finds what there is to read while one writes. */
export function SearchPage({ rulebook, knowledge, backHref, hrefs }: SearchPageProps) {
  const texts = useTexts('walk', 'result', 'papers', 'knowledge', 'cases', 'search');
  const known = knowledgeTexts(texts);
  const cases = wordsOf(texts.language, 'cases') ?? {};
  const words = texts.searchWords();
  const [query, setQuery] = useState('');
  const search = useMemo(
    () =>
      searchSite(
        searchEntries({ rulebook, knowledge }, texts, known, cases, words, hrefs),
        texts.language,
        words,
      ),
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/memo-dependencies -- made once for a language: the rest stands still while one searches
    [texts, words],
  );
  const result = query.trim() === '' ? undefined : search(query);
  const { t } = known;
  return (
    <KnowledgePage
      title={t(($) => $.search.title)}
      lead={t(($) => $.search.lead)}
      backHref={backHref}
    >
      <form className="field" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="sok">{t(($) => $.search.label)}</label>
        <p className="hint" id="sok-hint">
          {t(($) => $.search.hint)}
        </p>
        <div className="input-row">
          <input
            className="input"
            id="sok"
            type="search"
            size={28}
            maxLength={100}
            autoComplete="off"
            aria-describedby="sok-hint"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
      </form>
      <output htmlFor="sok">{result !== undefined && told(result)}</output>
      {result !== undefined && (
        <SearchHits entries={result.entries} cases={cases} knowledge={knowledge} />
      )}
    </KnowledgePage>
  );

  function told({ entries, fit, readAs }: SiteResult): string {
    const none = t(($) => $.search.none);
    if (entries.length === 0) return none;
    if (fit === 'nearest') return `${none} ${t(($) => $.search.nearest)}`;
    const read = readAs === undefined ? [] : [t(($) => $.search.near, { words: readAs })];
    return [...read, t(($) => $.search.results, { count: entries.length })].join(' ');
  }
}
