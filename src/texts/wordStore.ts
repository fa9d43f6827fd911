import type { EasyWords } from './easyWords.ts';
import { fetchOnce } from './fetchOnce.ts';
import type { Language } from './language.ts';
import { swedish } from './swedish.ts';
import type {
  CaseWords,
  AccessibilityWords,
  FirstWords,
  LocalWords,
  OrganisationWords,
  PaperWords,
  ReasonWords,
  TermWords,
  WalkWords,
} from './walkWords.ts';

const first = new Map<Language, FirstWords>([['sv', swedish]]);
const walk = new Map<Language, WalkWords>();
const reasons = new Map<Language, ReasonWords>();
const caseWords = new Map<Language, CaseWords>();
const accessibility = new Map<Language, AccessibilityWords>();
const local = new Map<Language, LocalWords>();
const organisation = new Map<Language, OrganisationWords>();
const papers = new Map<Language, PaperWords>();
const easy = new Map<Language, EasyWords>();
const terms = new Map<Language, TermWords>();

/** What has been fetched so far. Swedish words of the first page are there from the start. */
export const wordStore = {
  first: (language: Language): FirstWords | undefined => first.get(language),
  walk: (language: Language): WalkWords | undefined => walk.get(language),
  reasons: (language: Language): ReasonWords | undefined => reasons.get(language),
  case: (language: Language): CaseWords | undefined => caseWords.get(language),
  accessibility: (language: Language): AccessibilityWords | undefined =>
    accessibility.get(language),
  local: (language: Language): LocalWords | undefined => local.get(language),
  organisation: (language: Language): OrganisationWords | undefined => organisation.get(language),
  papers: (language: Language): PaperWords | undefined => papers.get(language),
  easy: (): EasyWords | undefined => easy.get('sv'),
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

/** Fetches the words about a municipality's own rules. */
export const loadLocalWords = fetchOnce(
  local,
  async (language) =>
    language === 'en'
      ? (await import('#locales/en/local.json')).default
      : (await import('#locales/sv/local.json')).default,
  'once',
);

/** Fetches the words of the accessibility statement. */
export const loadAccessibilityWords = fetchOnce(
  accessibility,
  async (language) =>
    language === 'en'
      ? (await import('#locales/en/accessibility.json')).default
      : (await import('#locales/sv/accessibility.json')).default,
  'once',
);

/** Fetches what is said from the organisation's side only. */
export const loadOrganisation = fetchOnce(
  organisation,
  async (language) =>
    language === 'en'
      ? (await import('./englishOrganisation.ts')).englishOrganisation
      : (await import('./swedishOrganisation.ts')).swedishOrganisation,
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

const fetchEasy = fetchOnce(easy, async () => (await import('./swedishEasy.ts')).swedishEasy);

/** Fetches lätt svenska. */
export const loadEasy = async (): Promise<void> => fetchEasy('sv');

/** Fetches the glossary. */
export const loadTerms = fetchOnce(terms, async (language) =>
  language === 'en'
    ? (await import('#locales/en/glossary.json')).default
    : (await import('#locales/sv/glossary.json')).default,
);
