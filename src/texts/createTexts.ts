import type { Rulebook } from '#rulebook/index.ts';

import { type Amounts, amountsOf } from './amounts.ts';
import { type Formats, formats } from './formats.ts';
import type { Language } from './language.ts';
import { type Lookups, lookups } from './lookups.ts';
import { type Translate, translator } from './translator.ts';
import type { UiWords } from './words.ts';
import { wordStore } from './wordStore.ts';

/** Everything a page needs to speak: the words of the tool, of the rule book, and formats. */
export type Texts = Formats &
  Amounts &
  Lookups & {
    readonly language: Language;
    /** The tool's own words, by a checked selector: `t(($) => $.start.title)`. */
    readonly t: Translate<UiWords>;
    /** A small number in words: "två". */
    readonly count: (value: number) => string;
  };

/**
 * The texts of a language for a rule book and the day whose figures stand in them.
 * The language's words must have been fetched (`loadLanguage`); Swedish always are.
 */
export function createTexts(language: Language, rulebook: Rulebook, asOf: string): Texts {
  const words = wordStore.first(language);
  if (words === undefined) throw new Error(`The words of "${language}" are not loaded.`);
  const own: Readonly<Record<string, unknown>> = words.ui;
  const late = (): Readonly<Record<string, unknown>> => ({
    ...wordStore.walk(language)?.ui,
    ...wordStore.reasons(language)?.ui,
  });
  const t = translator<UiWords>(language, (key) => own[key] ?? late()[key]);
  const written = formats(language);
  const amounts = amountsOf(rulebook, asOf, t, written);
  const numbers: Readonly<Record<string, string>> = words.ui.numbers;
  return {
    ...written,
    ...amounts,
    ...lookups(language, words, rulebook, t, amounts),
    language,
    t,
    count: (value) => numbers[String(value)] ?? written.number(value),
  };
}
