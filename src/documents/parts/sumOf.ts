import type { Contribution } from '#casefile/index.ts';

import type { PaperContext } from './paperContext.ts';

/** What a party's contributions of one kind add up to, and whether all of them are known. */
export type Sum = {
  readonly perYear: number;
  readonly total: number;
  readonly count: number;
  readonly isPerYearKnown: boolean;
  readonly isTotalKnown: boolean;
};

/** The whole of one contribution over its years; null when not known. */
export function totalOf({ perYear, years }: Contribution): number | null {
  return perYear === null || years === null ? null : perYear * years;
}

/** Adds up contributions; what is not known counts as nothing and is said to be missing. */
export function sumOf(contributions: readonly Contribution[]): Sum {
  const totals = contributions.map(totalOf);
  const yearly = contributions.map(({ perYear }) => perYear);
  const add = (numbers: readonly (number | null)[]): number =>
    numbers.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return {
    perYear: add(yearly),
    total: add(totals),
    count: contributions.length,
    isPerYearKnown: !yearly.includes(null),
    isTotalKnown: !totals.includes(null),
  };
}

/** What an organisation asks for in money, a year and in all; undefined while it is not known. */
export function amountAsked(context: PaperContext): string | undefined {
  const money = authorityMoney(context);
  if (money === undefined) return undefined;
  const { amount } = context.texts;
  const perYear = amount(money.perYear, 'SEK');
  const whole = money.isTotalKnown ? amount(money.total, 'SEK') : undefined;
  const { asked, askedInAll } = context.words.money;
  return whole === undefined || whole === perYear
    ? asked.replace('{{perYear}}', perYear)
    : askedInAll.replace('{{perYear}}', perYear).replace('{{total}}', whole);
}

/** What the authority gives in money; undefined while any of it is not known. */
export function authorityMoney({ notes }: PaperContext): Sum | undefined {
  const given = notes.contributions.filter(
    ({ by, kind }) => by === 'authority' && kind === 'money',
  );
  const sum = sumOf(given);
  return given.length > 0 && sum.isPerYearKnown ? sum : undefined;
}
