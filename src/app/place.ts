import english from '#locales/en/addresses.json';
import swedish from '#locales/sv/addresses.json';

export type Language = 'sv' | 'en';

/** A page with an address of its own. */
export type Place =
  | { readonly page: 'start' | 'review' | 'result' }
  | { readonly page: 'question'; readonly question: string };

const addresses = { sv: swedish, en: english };
export const languages = ['sv', 'en'] as const;

/** The address of a page under the root of the site, without a leading slash: `en/question/market/`. */
export function addressOf(place: Place, language: Language): string {
  const words = addresses[language];
  const parts =
    place.page === 'start'
      ? [words.prefix]
      : place.page === 'question'
        ? [words.prefix, words.question, place.question]
        : [words.prefix, words[place.page]];
  const path = parts.filter((part) => part !== '').join('/');
  return path === '' ? '' : `${path}/`;
}

/** The page and language at an address under the root of the site, or undefined where there is none. */
export function placeAt(address: string): { place: Place; language: Language } | undefined {
  const wanted = address
    .replace(/(?:index\.html)?$/, '')
    .replace(/\/?$/, '/')
    .replace(/^\//, '');
  const pages = ['start', 'review', 'result'] as const;
  for (const language of languages) {
    for (const page of pages)
      if (addressOf({ page }, language) === wanted) return { place: { page }, language };
    const question = /([a-z0-9-]+)\/$/.exec(wanted)?.[1];
    if (question === undefined) continue;
    const place: Place = { page: 'question', question };
    if (addressOf(place, language) === wanted) return { place, language };
  }
  return undefined;
}

/** Every page there is, for a rule book with these questions. */
export function everyPlace(questions: readonly string[]): Place[] {
  return [
    { page: 'start' },
    ...questions.map((question): Place => ({ page: 'question', question })),
    { page: 'review' },
    { page: 'result' },
  ];
}
