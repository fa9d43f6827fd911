import type { Calculation } from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';

export const modes = ['total', 'yearly', 'open-ended', 'recurring'] as const;

/** The ways to reckon the value of an agreement. */
export type Mode = (typeof modes)[number];

/** The terms of a sum; what is not written, or cannot be read, is not there. */
export type Terms = {
  readonly mode: Mode;
  readonly amount?: number | undefined;
  readonly years?: number | undefined;
  readonly extension?: number | undefined;
};

/** The months an agreement without an end is counted for. */
export const openEndedMonths = 48;

/** The value of an agreement from its terms, or undefined while a term is missing. */
export function calculate({ mode, amount, years, extension = 0 }: Terms): number | undefined {
  if (amount === undefined) return undefined;
  switch (mode) {
    case 'total':
    case 'recurring':
      return amount;
    case 'open-ended':
      return inOre(amount * openEndedMonths);
    case 'yearly':
      return years === undefined ? undefined : inOre(amount * (years + extension));
  }
}

function inOre(sum: number): number {
  return Math.round(sum * 100) / 100;
}

/** What a sum is calculated from, to be kept beside it; nothing where it was written as it is. */
export function calculationOf({ mode, amount, years, extension }: Terms): Calculation | undefined {
  if (mode === 'total' || amount === undefined) return undefined;
  return { way: mode, amount, years: years ?? null, extension: extension ?? null };
}

/** How the answer to a question was calculated, unless it has been answered in another way since. */
export function calculationBehind(
  question: string | undefined,
  answers: Answers,
  calculations: Readonly<Record<string, Calculation>> = {},
): Calculation | undefined {
  const kept = question === undefined ? undefined : calculations[question];
  if (question === undefined || kept === undefined) return undefined;
  const { way: mode, amount, years, extension } = kept;
  const sum = calculate({ mode, amount, years: years ?? undefined, extension: extension ?? 0 });
  return sum === answers[question] ? kept : undefined;
}
