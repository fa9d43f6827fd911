import type { CustomTypeOptions, TFunction } from 'i18next';

import type { Rulebook } from '#rulebook/index.ts';

import { type Amounts, amountsOf } from './amounts.ts';
import { type Formats, formats } from './formats.ts';
import { areLoaded, i18n, wordsOf } from './i18n.ts';
import type { Language, Side } from './language.ts';
import { type Lookups, lookups } from './lookups.ts';

/** Everything a page needs to speak: the words of the tool, of the rule book, and formats. */
export type Texts = Formats &
  Amounts &
  Lookups & {
    readonly language: Language;
    /** The tool's own words, by a checked selector: `t(($) => $.start.title)`. */
    readonly t: TFunction;
    /** The words of pages that have a namespace of their own: `words('case')(($) => $.title)`. */
    readonly words: <N extends OwnNamespace>(namespace: N) => OwnWords<N>;
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
  const words: Texts['words'] = (namespace) => i18n.getFixedT(language, namespace);
  const t = words('ui');
  const written = formats(language, ui.months);
  const amounts = amountsOf(rulebook, asOf, t, written);
  return {
    ...written,
    ...amounts,
    ...lookups(language, rulebook, t, amounts, side, isEasy && language === 'sv'),
    language,
    t,
    words,
    count: (value) => ui.numbers[String(value)] ?? written.number(value),
  };
}
