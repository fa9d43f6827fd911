import english from '#locales/en/addresses.json';
import swedish from '#locales/sv/addresses.json';
import type { PaperId } from '#documents/index.ts';

export type Language = 'sv' | 'en';

/** A page of the walk: which one is shown follows from the state of the wizard. */
export type WalkPlace =
  | { readonly page: 'start' | 'review' | 'result' }
  | { readonly page: 'question'; readonly question: string };

/** A page beside the walk: going there and back leaves the walk as it was. */
export type BesidePlace =
  | { readonly page: 'case' | 'save' | 'open' | 'papers' }
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
  return besidePages.some(({ page }) => page === place.page);
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
    const question = /([a-z0-9-]+)\/$/.exec(wanted)?.[1];
    if (question === undefined) continue;
    const place: Place = { page: 'question', question };
    if (addressOf(place, language) === wanted) return { place, language };
  }
  return undefined;
}

/** Every page there is, for a rule book with these questions. */
export function everyPlace(questions: readonly string[]): Place[] {
  return [...alone, ...questions.map((question): Place => ({ page: 'question', question }))];
}
