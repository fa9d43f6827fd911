import type { CustomTypeOptions, TFunction } from 'i18next';

import type { Rulebook } from '#rulebook/index.ts';

import { type Amounts, amountsOf } from './amounts.ts';
import { type Formats, formats } from './formats.ts';
import { easier } from './easier.ts';
import { areLoaded, easySwedish, easyWordsOf, i18n, wordsOf } from './i18n.ts';
import type { Language, Side } from './language.ts';
import { type Lookups, lookups } from './lookups.ts';
import type { WordsOf } from './words.ts';

/** Everything a page needs to speak: the words of the tool, of the rule book, and formats. */
export type Texts = Formats &
  Amounts &
  Lookups & {
    readonly language: Language;
    /** The tool's own words, by a checked selector: `t(($) => $.start.title)`. */
    readonly t: TFunction;
    /** The words of pages that have a namespace of their own: `words('case')(($) => $.title)`. */
    readonly words: <N extends OwnNamespace>(namespace: N) => OwnWords<N>;
    /** The words that are looked up by id, as they are spoken. */
    readonly wordsOf: WordsOf;
    /** A small number in words: "två". */
    readonly count: (value: number) => string;
  };

type OwnNamespace = keyof CustomTypeOptions['resources'];

/** The words of a namespace, by a checked selector. */
export type OwnWords<N extends OwnNamespace> = TFunction<N>;

/** How the texts speak: whose side the questions are put from, and whether in lätt svenska. */
type Manner = { readonly side?: Side; readonly isEasy?: boolean };

/**
 * The texts of a language for a rule book and the day whose figures stand in them.
 * The language's first words must have been fetched (`loadTexts`); Swedish always are. Words that come later
 * are said when they have come. The questions are put to the authority, unless another side is named. Lätt
 * svenska is spoken where it is asked for and has been fetched.
 */
export function createTexts(
  language: Language,
  rulebook: Rulebook,
  asOf: string,
  { side = 'authority', isEasy = false }: Manner = {},
): Texts {
  const ui = wordsOf(language, 'ui');
  if (ui === undefined || !areLoaded(language, ['first']))
    throw new Error(`The words of "${language}" are not loaded.`);
  const isEased = isEasy && language === 'sv';
  const words: Texts['words'] = (namespace) =>
    i18n.getFixedT(isEased ? [easySwedish, language] : language, namespace);
  const spoken: WordsOf = (namespace) => {
    const found = wordsOf(language, namespace);
    return isEased ? easier(found, easyWordsOf(namespace)) : found;
  };
  const t = words('ui');
  const written = formats(language, ui.months);
  const amounts = amountsOf(rulebook, asOf, t, written);
  return {
    ...written,
    ...amounts,
    ...lookups(spoken, rulebook, t, amounts, side),
    language,
    t,
    words,
    wordsOf: spoken,
    count: (value) => ui.numbers[String(value)] ?? written.number(value),
  };
}
