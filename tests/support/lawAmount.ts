import { figureAt } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** What the law says of an amount on a day, so that a test of a page holds when the law is changed. */
export function lawAmount(rulebook: Rulebook, figure: string, day: string): number {
  const { amount } = figureAt(rulebook, figure, day) ?? {};
  if (amount === undefined) throw new Error(`There is no ${figure} on ${day}.`);
  return amount;
}

/** The same as it is read in Swedish, with plain spaces. */
export function kronor(amount: number): string {
  return `${new Intl.NumberFormat('sv-SE').format(amount).replaceAll(/\s/g, ' ')} kronor`;
}
