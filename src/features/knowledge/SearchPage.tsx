import { useState } from 'react';

import type { Knowledge, Rulebook } from '#rulebook/index.ts';
import { knowledgeTexts, useTexts, wordsOf } from '#texts/index.ts';

import { findIn } from './findIn.ts';
import { Found } from './Found.tsx';
import { KnowledgePage } from './KnowledgePage.tsx';
import { searchEntries, type SearchHrefs } from './searchEntries.ts';

type SearchPageProps = {
  readonly rulebook: Rulebook;
  readonly knowledge: Knowledge;
  readonly backHref: string;
  readonly hrefs: SearchHrefs;
};

/** Finds questions, answers, words, cases and sources while one writes. */
export function SearchPage({ rulebook, knowledge, backHref, hrefs }: SearchPageProps) {
  const texts = useTexts('result', 'knowledge', 'cases');
  const known = knowledgeTexts(texts);
  const cases = wordsOf(texts.language, 'cases') ?? {};
  const [query, setQuery] = useState('');
  const entries = searchEntries({ rulebook, knowledge }, texts, known, cases, hrefs);
  const found = findIn(entries, query);
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
      <output htmlFor="sok">
        {query.trim() !== '' &&
          (found.length === 0
            ? t(($) => $.search.none)
            : t(($) => $.search.results, { count: found.length }))}
      </output>
      <Found entries={found} cases={cases} knowledge={knowledge} />
    </KnowledgePage>
  );
}
