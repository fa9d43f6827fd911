import { createInstance, type i18n, type TFunction } from 'i18next';

import type { Rulebook } from '#rulebook/index.ts';

import { type Amounts, amountsOf } from './amounts.ts';
import { type Formats, formats } from './formats.ts';
import type { Language } from './language.ts';
import { type Lookups, lookups } from './lookups.ts';
import type { Side } from './side.ts';
import { wordStore } from './wordStore.ts';

/** Everything a page needs to speak: the words of the tool, of the rule book, and formats. */
export type Texts = Formats &
  Amounts &
  Lookups & {
    readonly language: Language;
    /** The tool's own words, by a checked selector: `t(($) => $.start.title)`. */
    readonly t: TFunction;
    readonly i18n: i18n;
    /** A small number in words: "två". */
    readonly count: (value: number) => string;
  };

/** How the texts speak: whose side the questions are put from, and whether in lätt svenska. */
type Manner = { readonly side?: Side; readonly isEasy?: boolean };

/**
 * The texts of a language for a rule book and the day whose figures stand in them.
 * The language's words must have been fetched (`loadLanguage`); Swedish always are. The questions are put
 * to the authority, unless another side is named. Lätt svenska is spoken where it is asked for and has
 * been fetched (`loadEasy`).
 */
export function createTexts(
  language: Language,
  rulebook: Rulebook,
  asOf: string,
  { side = 'authority', isEasy = false }: Manner = {},
): Texts {
  const words = wordStore.first(language);
  if (words === undefined) throw new Error(`The words of "${language}" are not loaded.`);
  const easy = isEasy && language === 'sv' ? wordStore.easy() : undefined;
  const instance = createInstance({
    lng: language,
    fallbackLng: 'sv',
    defaultNS: 'ui',
    resources: { [language]: toolWords(language), sv: toolWords('sv') },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void instance.init();
  const t = instance.getFixedT(language, 'ui');
  const written = formats(language, words.ui.months);
  const amounts = amountsOf(rulebook, asOf, t, written);
  const numbers: Readonly<Record<string, string>> = words.ui.numbers;
  return {
    ...written,
    ...amounts,
    ...lookups(language, words, rulebook, t, amounts, side, easy),
    language,
    t,
    i18n: instance,
    count: (value) => numbers[String(value)] ?? written.number(value),
  };
}

/** The tool's own words as i18next looks them up: also those fetched after the texts were made. */
function toolWords(language: Language) {
  let parts: readonly unknown[] = [];
  let ui: Sets = {};
  return {
    get ui() {
      const walk = wordStore.walk(language)?.ui;
      const reasons = wordStore.reasons(language)?.ui;
      // Asked at every word: put together anew only when more has come.
      if (parts[0] !== walk || parts[1] !== reasons || parts.length === 0) {
        parts = [walk, reasons];
        ui = merged([wordStore.first(language)?.ui, walk, reasons]);
      }
      return ui;
    },
  };
}

type Sets = Readonly<Record<string, unknown>>;

/** Sets of words as one; what comes later of a set joins what is there. */
function merged(parts: readonly (Sets | undefined)[]): Sets {
  const whole: Record<string, unknown> = {};
  for (const part of parts)
    for (const [name, words] of Object.entries(part ?? {})) {
      const earlier = whole[name];
      whole[name] =
        typeof words === 'object' && typeof earlier === 'object' ? { ...earlier, ...words } : words;
    }
  return whole;
}
