import englishAddresses from '#locales/en/addresses.json' with { type: 'json' };
import englishAreas from '#locales/en/areas.json' with { type: 'json' };
import englishCounsel from '#locales/en/counsel.json' with { type: 'json' };
import englishQuestions from '#locales/en/questions.json' with { type: 'json' };
import englishRoutes from '#locales/en/routes.json' with { type: 'json' };
import englishFailure from '#locales/en/failure.json' with { type: 'json' };
import englishResultPapers from '#locales/en/result/papers.json' with { type: 'json' };
import englishResult from '#locales/en/result/result.json' with { type: 'json' };
import englishTree from '#locales/en/result/tree.json' with { type: 'json' };
import englishSite from '#locales/en/ui.json' with { type: 'json' };
import englishWalk from '#locales/en/walk.json' with { type: 'json' };
import swedishAddresses from '#locales/sv/addresses.json' with { type: 'json' };
import swedishAreas from '#locales/sv/areas.json' with { type: 'json' };
import swedishCounsel from '#locales/sv/counsel.json' with { type: 'json' };
import swedishQuestions from '#locales/sv/questions.json' with { type: 'json' };
import swedishRoutes from '#locales/sv/routes.json' with { type: 'json' };
import swedishFailure from '#locales/sv/failure.json' with { type: 'json' };
import swedishResultPapers from '#locales/sv/result/papers.json' with { type: 'json' };
import swedishResult from '#locales/sv/result/result.json' with { type: 'json' };
import swedishTree from '#locales/sv/result/tree.json' with { type: 'json' };
import swedishSite from '#locales/sv/ui.json' with { type: 'json' };
import swedishWalk from '#locales/sv/walk.json' with { type: 'json' };

export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

type Titled = Readonly<Record<string, { readonly question: string; readonly short: string }>>;
type Named = Readonly<Record<string, { readonly name: string }>>;
type Headed = Readonly<Record<string, { readonly headline: string }>>;

const site = {
  sv: {
    ...swedishSite,
    ...swedishWalk,
    ...swedishResult,
    ...swedishResultPapers,
    ...swedishTree,
    notes: { ...swedishSite.notes, ...swedishWalk.notes },
    question: { ...swedishSite.question, ...swedishWalk.question },
    errors: { ...swedishSite.errors, ...swedishWalk.errors },
    failure: swedishFailure,
  },
  en: {
    ...englishSite,
    ...englishWalk,
    ...englishResult,
    ...englishResultPapers,
    ...englishTree,
    notes: { ...englishSite.notes, ...englishWalk.notes },
    question: { ...englishSite.question, ...englishWalk.question },
    errors: { ...englishSite.errors, ...englishWalk.errors },
    failure: englishFailure,
  },
};
const addresses = { sv: swedishAddresses, en: englishAddresses };
const questions: Readonly<Record<Language, Titled>> = {
  sv: swedishQuestions,
  en: englishQuestions,
};
const areas: Readonly<Record<Language, Named>> = {
  sv: swedishAreas.areas,
  en: englishAreas.areas,
};
const routes: Readonly<Record<Language, Headed>> = { sv: swedishRoutes, en: englishRoutes };

const hinges: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: swedishCounsel.hinges,
  en: englishCounsel.hinges,
};

/** Every question there is. */
export const questionIds: readonly string[] = Object.keys(swedishQuestions);

/** The words of one language, as the pages say them. */
export function wordsIn(language: Language) {
  const { site: frame, result, ...rest } = site[language];
  const titled = (page: string): string => frame.title.replace('{{page}}', page);
  const headline = (recommended: string | null, hangsOn = ''): string =>
    recommended === null
      ? result.short.hangs.replace('{{what}}', hinges[language][hangsOn] ?? '')
      : (routes[language][recommended]?.headline ?? recommended);
  return {
    ...rest,
    site: frame,
    result,
    titled,
    headline,
    resultTitle: (recommended: string | null, hangsOn?: string) =>
      titled(result.title.replace('{{headline}}', headline(recommended, hangsOn))),
    question: (id: string) => questions[language][id]?.question ?? id,
    short: (id: string) => questions[language][id]?.short ?? id,
    area: (id: string | number) => areas[language][id]?.name ?? String(id),
  };
}

/** The address of a page under the root of the site. */
export function addressIn(
  language: Language,
  page:
    Exclude<keyof typeof swedishAddresses, 'prefix' | 'question' | 'paper' | 'explained'> | 'start',
): string {
  const { prefix, ...pages } = addresses[language];
  return under(prefix, page === 'start' ? [] : [pages[page]]);
}

/** The address of a question under the root of the site. */
export function questionIn(language: Language, id: string): string {
  const { prefix, question } = addresses[language];
  return under(prefix, [question, id]);
}

/** The address of a paper under the root of the site. */
export function paperIn(language: Language, id: keyof typeof swedishAddresses.paper): string {
  const { prefix, papers, paper } = addresses[language];
  return under(prefix, [papers, paper[id]]);
}

/** The address of a page that explains the result under the root of the site. */
export function explainedIn(
  language: Language,
  part: keyof typeof swedishAddresses.explained,
): string {
  const { prefix, result, explained } = addresses[language];
  return under(prefix, [result, explained[part]]);
}

/** The address of a card for trainers under the root of the site. */
export function cardIn(language: Language, id: string): string {
  const { prefix, cards } = addresses[language];
  return under(prefix, [cards, id]);
}

function under(prefix: string, parts: readonly string[]): string {
  return [prefix, ...parts]
    .filter((part) => part !== '')
    .map((part) => `${part}/`)
    .join('');
}
