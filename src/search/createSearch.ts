import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';

import { compoundParts } from './compoundParts.ts';
import { wordsOf } from './wordsOf.ts';

/** Something that can be found: what it is called, other words for it, and what it says. */
export type Searchable = {
  readonly id: string;
  readonly title: string;
  readonly also?: string;
  readonly text?: string;
  /** How much it counts beside others, ordinarily 1. */
  readonly weight?: number;
};

/** What a query finds, the best first, and how closely it fits. */
export type SearchResult = {
  readonly ids: readonly string[];
  /** `near`: a word was read as another that is spelled alike. `nearest`: nothing fits, these come closest. */
  readonly fit: 'exact' | 'near' | 'nearest';
  /** The words as they were read, when a word was read as another. */
  readonly readAs: string | undefined;
};
export type Search = (query: string) => SearchResult;

type Manner = {
  readonly language: 'sv' | 'en';
  /** Other words that are typed for a word, set apart by commas. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** Whether what holds only some of the words of a query is found too, after what holds all. */
  readonly anyWord?: boolean;
  /** How well, beside the best (1), what is found must fit. */
  readonly atLeast?: number;
};

const exact: SearchOptions = { prefix: (term) => term.length > 2, fuzzy: false };
const near: SearchOptions = { ...exact, fuzzy: (term) => (term.length > 3 ? 0.25 : false) };
const nearest: SearchOptions = { prefix: true, fuzzy: 0.6, maxFuzzy: 6 };

/** Makes what can be found ready to be searched: by stems, synonyms, parts of compounds and near spellings. */
export function createSearch(
  items: readonly Searchable[],
  { language, synonyms = {}, anyWord = false, atLeast = 0 }: Manner,
): Search {
  const stem = (word: string): string => (language === 'en' ? english(word) : swedish(word));
  const weights = new Map(items.map(({ id, weight = 1 }) => [id, weight]));
  // Each word as it is written, the shortest of those with a stem.
  const written = new Map<string, string>();
  for (const { title, also = '', text = '' } of items)
    for (const word of `${title} ${also} ${text}`.toLowerCase().match(/\p{L}+/gu) ?? [])
      for (const plain of wordsOf(word))
        for (const key of [plain, stem(plain)])
          if (word.length < (written.get(key)?.length ?? Infinity)) written.set(key, word);
  const partsOf = (text: string): string =>
    language === 'sv'
      ? wordsOf(text)
          .flatMap((word) => compoundParts(word, (part) => written.has(part)))
          .join(' ')
      : '';
  const fields: Readonly<Record<string, (item: Searchable) => string | undefined>> = {
    id: ({ id }) => id,
    title: ({ title }) => title,
    also: ({ also }) => also,
    text: ({ text }) => text,
    parts: ({ title, also = '' }) => partsOf(`${title} ${also}`),
    partsOfText: ({ text = '' }) => partsOf(text),
  };
  const index = new MiniSearch<Searchable>({
    fields: ['title', 'also', 'text', 'parts', 'partsOfText'],
    extractField: (item, field) => fields[field]?.(item) ?? '',
    tokenize: wordsOf,
    processTerm: stem,
    searchOptions: {
      boostDocument: (id) => weights.get(String(id)) ?? 1,
      boost: { title: 4, also: 3, parts: 2, partsOfText: 0.5 },
    },
  });
  index.addAll(items);
  const meant = Object.entries(synonyms).flatMap(([word, others]) =>
    others.split(',').map((other) => ({ word, typed: wordsOf(other).map(stem).join(' ') })),
  );

  return (query) => {
    const words = wordsOf(query).map(stem);
    const isKnown = new Map(words.map((word) => [word, index.search(word, exact).length > 0]));
    const said = ` ${words.join(' ')} `;
    const synonymous = meant.filter(({ typed }) => said.includes(` ${typed} `));
    const isMeant = (word: string): boolean =>
      synonymous.some(({ typed }) => typed.split(' ').includes(word));
    const alike = words.filter((word) => isKnown.get(word) !== true && !isMeant(word));
    const queryFor = (word: string, options: SearchOptions): Query => ({
      queries: [
        word,
        ...synonymous.filter(({ typed }) => typed.split(' ').includes(word)).map((one) => one.word),
      ],
      combineWith: 'OR',
      ...(alike.includes(word) ? near : options),
    });
    const ask = (combineWith: 'AND' | 'OR') =>
      index.search({ queries: words.map((word) => queryFor(word, exact)), combineWith });
    const all = ask('AND');
    const some = anyWord || all.length === 0 ? ask('OR') : [];
    const whole = new Set(all.map(({ id }) => String(id)));
    const found = [...all, ...some.filter(({ id }) => !whole.has(String(id)))];
    const hits = found.filter(({ score }) => score >= atLeast * (found[0]?.score ?? 0));
    if (hits.length === 0)
      return {
        ids: index
          .search(query, nearest)
          .slice(0, 5)
          .map(({ id }) => String(id)),
        fit: 'nearest',
        readAs: undefined,
      };
    const best = hits[0];
    const read = alike.flatMap((word) =>
      Object.entries(best?.match ?? {})
        .filter(([term]) => !words.includes(term) && best?.queryTerms.includes(word))
        .map(([term]) => written.get(term) ?? term)
        .slice(0, 1),
    );
    return {
      ids: hits.map(({ id }) => String(id)),
      fit: alike.length > 0 ? 'near' : 'exact',
      readAs: read.length > 0 ? read.join(' ') : undefined,
    };
  };
}
