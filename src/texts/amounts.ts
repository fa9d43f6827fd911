import { figureAt } from '#reasoning/index.ts';
import type { Figure, Rulebook } from '#rulebook/index.ts';

import type { Formats } from './formats.ts';
import type { Translate } from './translator.ts';
import type { UiWords } from './words.ts';

export type Unit = Figure['unit'];

/** Amounts in words: of a case, and of the law on the day that applies. */
export type Amounts = {
  /** "700 000 kronor", "300 000 euro" or "3 år". */
  readonly amount: (value: number, unit: Unit) => string;
  /** A figure of the rule book as words, said to be calculated when it is. */
  readonly figure: (id: string) => string;
  /** A text with its {{figure-id}} filled in. */
  readonly fill: (text: string) => string;
};

/** The amounts of a rule book on a day. */
export function amountsOf(
  rulebook: Rulebook,
  asOf: string,
  t: Translate<UiWords>,
  { number }: Formats,
): Amounts {
  const amount: Amounts['amount'] = (value, unit) => {
    const written = number(value);
    const words =
      unit === 'years'
        ? t(($) => $.years, { count: value, amount: written })
        : t(($) => $.money[unit], { amount: written });
    return words.replaceAll(' ', '\u00A0');
  };
  const figure: Amounts['figure'] = (id) => {
    const period = figureAt(rulebook, id, asOf);
    const unit = rulebook.figures[id]?.unit;
    if (period === undefined || unit === undefined) return t(($) => $.figures.missing);
    const written = amount(period.amount, unit);
    return period.calculated === true
      ? t(($) => $.figures.calculated, { amount: written })
      : written;
  };
  const fill = (text: string): string =>
    text.replaceAll(/\{\{([a-z0-9-]+)\}\}/g, (_, id: string) => figure(id));
  return { amount, figure, fill };
}
