import english from '#locales/en/addresses.json';
import swedish from '#locales/sv/addresses.json';
import type { PaperId } from '#rulebook/index.ts';
import type { WalkPage } from '#wizard/index.ts';

import type { ReadingPage } from './readingPages.ts';

export type Language = 'sv' | 'en';

/** What the result explains on a page of its own. */
export type ResultPart = keyof typeof swedish.explained;

/** A page beside the walk whose name is all of its address. */
type AlonePage =
  | ReadingPage
  | ('case' | 'save' | 'open' | 'papers' | 'dates' | 'second-reading' | 'agreements')
  | ('local' | 'accessibility' | 'privacy')
  | ('organisation' | 'readiness' | 'compare' | 'agreement')
  | ('cards' | 'workshop' | 'presenter' | 'vote' | 'self-test');

/** A page beside the walk: going there and back leaves the walk as it was. */
export type SidePage =
  | { readonly page: AlonePage }
  | { readonly page: 'card'; readonly card: string }
  | { readonly page: 'paper'; readonly paper: PaperId }
  | { readonly page: 'explained'; readonly part: ResultPart };

/** A page with an address of its own. */
export type Page = WalkPage | SidePage;

type Words = typeof swedish;
type Entry = {
  /** Whether the page belongs to the walk, or stands beside it. */
  readonly kind: 'walk' | 'side';
  /** The word of `addresses.json` that its path is made of; an id may follow. */
  readonly path: Exclude<keyof Words, 'prefix' | 'paper' | 'explained'> | undefined;
};

/** Every page: its kind and its path. Its component stands in `routes/routes.ts`. */
export const pages: Readonly<Record<Page['page'], Entry>> = {
  start: { kind: 'walk', path: undefined },
  question: { kind: 'walk', path: 'question' },
  review: { kind: 'walk', path: 'review' },
  result: { kind: 'walk', path: 'result' },
  explained: { kind: 'side', path: 'result' },
  case: { kind: 'side', path: 'case' },
  'second-reading': { kind: 'side', path: 'second-reading' },
  save: { kind: 'side', path: 'save' },
  open: { kind: 'side', path: 'open' },
  papers: { kind: 'side', path: 'papers' },
  paper: { kind: 'side', path: 'papers' },
  dates: { kind: 'side', path: 'dates' },
  search: { kind: 'side', path: 'search' },
  questions: { kind: 'side', path: 'questions' },
  routes: { kind: 'side', path: 'routes' },
  glossary: { kind: 'side', path: 'glossary' },
  'about-rules': { kind: 'side', path: 'about-rules' },
  atlas: { kind: 'side', path: 'atlas' },
  local: { kind: 'side', path: 'local' },
  accessibility: { kind: 'side', path: 'accessibility' },
  privacy: { kind: 'side', path: 'privacy' },
  organisation: { kind: 'side', path: 'organisation' },
  readiness: { kind: 'side', path: 'readiness' },
  compare: { kind: 'side', path: 'compare' },
  agreements: { kind: 'side', path: 'agreements' },
  agreement: { kind: 'side', path: 'agreement' },
  cards: { kind: 'side', path: 'cards' },
  card: { kind: 'side', path: 'cards' },
  workshop: { kind: 'side', path: 'workshop' },
  presenter: { kind: 'side', path: 'presenter' },
  vote: { kind: 'side', path: 'vote' },
  'self-test': { kind: 'side', path: 'self-test' },
};

const addresses = { sv: swedish, en: english };
export const languages = ['sv', 'en'] as const;

const isPaper = (id: string): id is PaperId => id in swedish.paper;
const isPart = (id: string): id is ResultPart => id in swedish.explained;
/** The pages of the walk that no id belongs to. */
const walkWithoutId = ['start', 'review', 'result'] as const;
const isAlone = (page: string): page is AlonePage =>
  page in pages && ![...walkWithoutId, 'question', 'paper', 'card', 'explained'].includes(page);
const withoutId: readonly Page[] = [
  ...walkWithoutId.map((page): Page => ({ page })),
  ...Object.keys(pages)
    .filter(isAlone)
    .map((page): Page => ({ page })),
  ...Object.keys(swedish.paper)
    .filter(isPaper)
    .map((paper): Page => ({ page: 'paper', paper })),
  ...Object.keys(swedish.explained)
    .filter(isPart)
    .map((part): Page => ({ page: 'explained', part })),
];

/** Whether a page stands beside the walk. */
export function isSidePage(page: Page): page is SidePage {
  return pages[page.page].kind !== 'walk';
}

/** The path of a page under the root of the site, without a leading slash: `en/question/market/`. */
export function pathOf(page: Page, language: Language): string {
  const words = addresses[language];
  const { path } = pages[page.page];
  const parts = [words.prefix, path === undefined ? '' : words[path], idIn(page, words)];
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}/`)
    .join('');
}

function idIn(page: Page, words: Words): string {
  if (page.page === 'question') return page.question;
  if (page.page === 'card') return page.card;
  if (page.page === 'paper') return words.paper[page.paper];
  return page.page === 'explained' ? words.explained[page.part] : '';
}

/** The way from a page to the root of the site: `../../` from `fraga/market/`. */
export function pathToRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** The page and language at a path under the root of the site, or undefined where there is none. */
export function pageAt(path: string): { page: Page; language: Language } | undefined {
  const wanted = path
    .replace(/(?:index\.html)?$/, '')
    .replace(/\/?$/, '/')
    .replace(/^\//, '');
  const [last = ''] = /[a-z0-9-]+(?=\/$)/.exec(wanted) ?? [];
  const withId: readonly Page[] = [
    { page: 'question', question: last },
    { page: 'card', card: last },
  ];
  for (const language of languages)
    for (const page of last === '' ? withoutId : [...withoutId, ...withId])
      if (pathOf(page, language) === wanted) return { page, language };
  return undefined;
}

/** Every page there is, for a rule book with these questions and cards for trainers. */
export function everyPage(questions: readonly string[], cards: readonly string[] = []): Page[] {
  return [
    ...withoutId,
    ...questions.map((question): Page => ({ page: 'question', question })),
    ...cards.map((card): Page => ({ page: 'card', card })),
  ];
}
