import type { Language } from './language.ts';
import { swedish } from './swedish.ts';
import type {
  CaseWords,
  FirstWords,
  PaperWords,
  ReasonWords,
  TermWords,
  WalkWords,
} from './words.ts';

const first = new Map<Language, FirstWords>([['sv', swedish]]);
const walk = new Map<Language, WalkWords>();
const reasons = new Map<Language, ReasonWords>();
const caseWords = new Map<Language, CaseWords>();
const papers = new Map<Language, PaperWords>();
const terms = new Map<Language, TermWords>();

/** What has been fetched so far. Swedish words of the first page are there from the start. */
export const wordStore = {
  first: (language: Language): FirstWords | undefined => first.get(language),
  walk: (language: Language): WalkWords | undefined => walk.get(language),
  reasons: (language: Language): ReasonWords | undefined => reasons.get(language),
  case: (language: Language): CaseWords | undefined => caseWords.get(language),
  papers: (language: Language): PaperWords | undefined => papers.get(language),
  terms: (language: Language): TermWords | undefined => terms.get(language),
} as const;

/** Fetches the words of the first page; a reader of Swedish never downloads English. */
export const loadLanguage = fetchOnce(first, async (language) =>
  language === 'en' ? (await import('./english.ts')).english : swedish,
);

/** Fetches the words of the questions after the first. */
export const loadWalk = fetchOnce(
  walk,
  async (language) =>
    language === 'en'
      ? (await import('./englishWalk.ts')).englishWalk
      : (await import('./swedishWalk.ts')).swedishWalk,
  'once',
);

/** Fetches what only a result says, and the papers and pages that speak of one. */
export const loadReasons = fetchOnce(
  reasons,
  async (language) =>
    language === 'en'
      ? (await import('./englishReasons.ts')).englishReasons
      : (await import('./swedishReasons.ts')).swedishReasons,
  'once',
);

/** Fetches the words of the pages about the case itself. */
export const loadCaseWords = fetchOnce(
  caseWords,
  async (language) =>
    language === 'en'
      ? (await import('./englishCase.ts')).englishCase
      : (await import('./swedishCase.ts')).swedishCase,
  'once',
);

/** Fetches what only papers say. A paper also needs the words of the reasons. */
export const loadPapers = fetchOnce(
  papers,
  async (language) =>
    language === 'en'
      ? (await import('#locales/en/papers.json')).default
      : (await import('#locales/sv/papers.json')).default,
  'once',
);

/** Fetches the glossary. */
export const loadTerms = fetchOnce(terms, async (language) =>
  language === 'en'
    ? (await import('#locales/en/glossary.json')).default
    : (await import('#locales/sv/glossary.json')).default,
);

/**
 * One fetch a language however often it is asked for. A failed one is tried again, unless a page waits
 * for it: such a page asks at every rendering, and would ask for ever.
 */
function fetchOnce<T>(
  store: Map<Language, T>,
  fetch: (language: Language) => Promise<T>,
  tries: 'again' | 'once' = 'again',
): (language: Language) => Promise<void> {
  const under = new Map<Language, Promise<void>>();
  return (language) => {
    const begun = under.get(language);
    if (begun !== undefined) return begun;
    const fetched = store.has(language)
      ? Promise.resolve()
      : fetch(language).then((words) => void store.set(language, words));
    const settled = fetched.catch((error: unknown) => {
      if (tries === 'again') under.delete(language);
      throw error;
    });
    // React reads this: a page that asks for what is there need not wait even for a moment.
    void settled.then(
      () => Object.assign(settled, { status: 'fulfilled', value: undefined }),
      () => undefined,
    );
    under.set(language, settled);
    return settled;
  };
}
