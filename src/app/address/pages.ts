import english from '#locales/en/addresses.json';
import swedish from '#locales/sv/addresses.json';
import type { PaperId } from '#rulebook/index.ts';

export type Language = 'sv' | 'en';

/** A page of the walk: which one is shown follows from the state of the wizard. */
export type WalkPlace =
  | { readonly page: 'start' | 'review' | 'result' }
  | { readonly page: 'question'; readonly question: string };

/** What can be read at any time, in the order of the foot of each page. */
export const knowledgePages = ['search', 'questions', 'routes', 'glossary', 'about-rules'] as const;
export type KnowledgePage = (typeof knowledgePages)[number];

/** A page beside the walk: going there and back leaves the walk as it was. */
export type BesidePlace =
  | { readonly page: KnowledgePage }
  | { readonly page: 'case' | 'save' | 'open' | 'papers' | 'local' | 'accessibility' }
  | { readonly page: 'organisation' | 'readiness' | 'compare' }
  | { readonly page: 'cards' | 'workshop' | 'self-test' }
  | { readonly page: 'card'; readonly card: string }
  | { readonly page: 'paper'; readonly paper: PaperId };

/** A page with an address of its own. */
export type Place = WalkPlace | BesidePlace;

const addresses = { sv: swedish, en: english };
export const languages = ['sv', 'en'] as const;

const paperNames: Readonly<Record<PaperId, string>> = swedish.paper;
const isPaper = (id: string): id is PaperId => id in paperNames;
const besidePages: readonly BesidePlace[] = [
  { page: 'case' },
  { page: 'save' },
  { page: 'open' },
  { page: 'papers' },
  ...knowledgePages.map((page) => ({ page })),
  { page: 'local' },
  { page: 'accessibility' },
  { page: 'organisation' },
  { page: 'readiness' },
  { page: 'compare' },
  { page: 'cards' },
  { page: 'workshop' },
  { page: 'self-test' },
  ...Object.keys(paperNames)
    .filter(isPaper)
    .map((paper) => ({ page: 'paper', paper }) as const),
];
const alone: readonly Place[] = [
  { page: 'start' },
  { page: 'review' },
  { page: 'result' },
  ...besidePages,
];

/** Whether a page stands beside the walk. */
export function isBeside(place: Place): place is BesidePlace {
  return place.page === 'card' || besidePages.some(({ page }) => page === place.page);
}

/** The address of a page under the root of the site, without a leading slash: `en/question/market/`. */
export function addressOf(place: Place, language: Language): string {
  const words = addresses[language];
  const parts =
    place.page === 'start'
      ? [words.prefix]
      : place.page === 'question'
        ? [words.prefix, words.question, place.question]
        : place.page === 'paper'
          ? [words.prefix, words.papers, words.paper[place.paper]]
          : place.page === 'card'
            ? [words.prefix, words.cards, place.card]
            : [words.prefix, words[place.page]];
  const path = parts.filter((part) => part !== '').join('/');
  return path === '' ? '' : `${path}/`;
}

/** The way from a page to the root of the site: `../../` from `fraga/market/`. */
export function upFrom(address: string): string {
  return '../'.repeat(address.split('/').length - 1) || './';
}

/** The page and language at an address under the root of the site, or undefined where there is none. */
export function placeAt(address: string): { place: Place; language: Language } | undefined {
  const wanted = address
    .replace(/(?:index\.html)?$/, '')
    .replace(/\/?$/, '/')
    .replace(/^\//, '');
  for (const language of languages) {
    for (const place of alone)
      if (addressOf(place, language) === wanted) return { place, language };
    const last = /([a-z0-9-]+)\/$/.exec(wanted)?.[1];
    if (last === undefined) continue;
    const named: readonly Place[] = [
      { page: 'question', question: last },
      { page: 'card', card: last },
    ];
    for (const place of named)
      if (addressOf(place, language) === wanted) return { place, language };
  }
  return undefined;
}

/** Every page there is, for a rule book with these questions and cards for trainers. */
export function everyPlace(questions: readonly string[], cards: readonly string[] = []): Place[] {
  return [
    ...alone,
    ...questions.map((question): Place => ({ page: 'question', question })),
    ...cards.map((card): Place => ({ page: 'card', card })),
  ];
}
