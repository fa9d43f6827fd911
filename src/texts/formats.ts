import { once } from '#reasoning/index.ts';

import type { Language } from './language.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** Numbers, dates and enumerations as they are written in a language. */
export type Formats = {
  /** 1 200 000 or 1,200,000 */
  readonly number: (value: number) => string;
  /** An ISO day as "21 november 2026". */
  readonly date: (day: string) => string;
  /** "a, b och c" */
  readonly list: (items: readonly string[]) => string;
  /** "a, b eller c" */
  readonly alternatives: (items: readonly string[]) => string;
  /** A name as it stands within a sentence: "direktupphandling"; an abbreviation keeps its capitals. */
  readonly within: (name: string) => string;
  /** The words as they begin a sentence. */
  readonly sentence: (words: string) => string;
};

/**
 * The formats of a language, by Intl. Its calendar alone takes longer to wake than all else of a first page:
 * so the months are words, by their two digits.
 */
export function formats(language: Language, months: Readonly<Record<string, string>>): Formats {
  const locale = locales[language];
  // Each is made when it is first asked for: they cost more than all else that a first page formats.
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const and = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  return {
    number: (value) => number().format(value),
    date: (day) => {
      const [year, month = '', number] = day.split('-');
      return [Number(number), months[month], year].join('\u00A0');
    },
    list: (items) => and().format(items),
    alternatives: (items) => or().format(items),
    within: (words) =>
      /^\p{Lu}{2}/u.test(words)
        ? words
        : words.slice(0, 1).toLocaleLowerCase(locale) + words.slice(1),
    sentence: (words) => words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1),
  };
}
