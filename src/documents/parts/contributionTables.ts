import type { Contribution } from '#casefile/index.ts';

import type { Block, Inline, Text } from '#documents/paper.ts';

import { interpolateText } from './interpolate.ts';
import { oneLine } from './knownAnswer.ts';
import type { PaperContext } from './paperContext.ts';
import { type Sum, sumOf, totalOf } from './sumOf.ts';

/** Contributions as tables: what counts in kronor under the caption given, and the hours by themselves. */
export function contributionTables(
  context: PaperContext,
  contributions: readonly Contribution[],
  caption: string,
): Block[] {
  const kronor = contributions.filter(({ kind }) => kind !== 'hours');
  const hours = contributions.filter(({ kind }) => kind === 'hours');
  return [
    ...(kronor.length === 0 ? [] : [table(context, caption, kronor, amountIn(context))]),
    ...(hours.length === 0
      ? []
      : [table(context, context.words.money.hoursCaption, hours, hoursIn(context))]),
  ];
}

type Write = (value: number) => string;

const amountIn =
  ({ texts }: PaperContext): Write =>
  (value) =>
    texts.amount(value, 'SEK');

const hoursIn =
  (context: PaperContext): Write =>
  (value) =>
    interpolateText(context, context.words.money.hours, { count: context.texts.number(value) });

function table(
  context: PaperContext,
  caption: string,
  contributions: readonly Contribution[],
  write: Write,
): Block {
  const { words } = context;
  const parties = (['authority', 'organisation'] as const).filter((party) =>
    contributions.some(({ by }) => by === party),
  );
  return {
    kind: 'table',
    caption,
    head: headOfTable(context),
    rows: parties.flatMap((party) => {
      const own = contributions.filter(({ by }) => by === party);
      const sum = [
        [words.money.sum] as Text,
        [words.money.parties[party]],
        [sumWords(context, sumOf(own), 'perYear', write)],
        ['–'],
        [sumWords(context, sumOf(own), 'total', write)],
      ];
      return [...own.map((one) => row(context, one, write)), ...(own.length > 1 ? [sum] : [])];
    }),
  };
}

function row(context: PaperContext, contribution: Contribution, write: Write): readonly Text[] {
  const { words, texts } = context;
  const { by, kind, what, perYear, years } = contribution;
  const total = totalOf(contribution);
  const known = (value: number | null, write: Write): Inline =>
    value === null ? words.common.notKnown : write(value);
  return [
    [oneLine(what) || words.money.kinds[kind]],
    [words.money.parties[by]],
    [known(perYear, write)],
    [known(years, (value) => texts.amount(value, 'years'))],
    [known(total, write)],
  ];
}

function sumWords(
  context: PaperContext,
  sum: Sum,
  part: 'perYear' | 'total',
  write: Write,
): string {
  const isKnown = part === 'total' ? sum.isTotalKnown : sum.isPerYearKnown;
  if (isKnown) return write(sum[part]);
  return sum[part] === 0
    ? context.words.common.notKnown
    : interpolateText(context, context.words.money.atLeast, { amount: write(sum[part]) });
}

/** The columns of such a table. */
export function headOfTable({ words }: PaperContext): readonly string[] {
  const { what, by, perYear, years, total } = words.money.head;
  return [what, by, perYear, years, total];
}
