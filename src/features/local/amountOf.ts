import { figureAt } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { Texts } from '#texts/index.ts';

/** An amount of the law on a day in words; the last one known where none holds that day. */
export function amountOf(rulebook: Rulebook, figure: string, asOf: string, texts: Texts): string {
  const period = figureAt(rulebook, figure, asOf) ?? rulebook.figures[figure]?.periods.at(-1);
  return period === undefined ? '' : texts.amount(period.amount, 'SEK');
}
