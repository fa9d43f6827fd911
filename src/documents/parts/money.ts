import type { Contribution } from '#casefile/index.ts';

import type { Block, Inline, Text } from '#documents/paper.ts';

import { authorityMoney, type Sum, sumOf, totalOf } from './sumOf.ts';
import { filled } from './fill.ts';
import { knownAnswer, oneLine, toldInWords } from './knownAnswer.ts';
import { blank, paragraph } from './paragraph.ts';
import type { Writer } from './writer.ts';

/** What each party brings, a year and in all. Hours stay hours: nobody has said what one is worth. */
export function money(w: Writer): Block[] {
  const { notes } = w;
  const tables = contributionTables(w, notes.contributions, captionOf(w));
  const hasMoney = notes.contributions.some(({ kind }) => kind !== 'hours');
  return [...(hasMoney ? [] : [emptyTable(w)]), ...tables, ...value(w), ...difference(w)];
}

/** Contributions as tables: what counts in kronor under the caption given, and the hours by themselves. */
export function contributionTables(
  w: Writer,
  contributions: readonly Contribution[],
  caption: string,
): Block[] {
  const kronor = contributions.filter(({ kind }) => kind !== 'hours');
  const hours = contributions.filter(({ kind }) => kind === 'hours');
  return [
    ...(kronor.length === 0 ? [] : [table(w, caption, kronor, amountIn(w))]),
    ...(hours.length === 0 ? [] : [table(w, w.words.money.hoursCaption, hours, hoursIn(w))]),
  ];
}

type Write = (value: number) => string;

const amountIn =
  ({ texts }: Writer): Write =>
  (value) =>
    texts.amount(value, 'SEK');

const hoursIn =
  (w: Writer): Write =>
  (value) =>
    filled(w, w.words.money.hours, { count: w.texts.number(value) });

function table(
  w: Writer,
  caption: string,
  contributions: readonly Contribution[],
  write: Write,
): Block {
  const { words } = w;
  const parties = (['authority', 'organisation'] as const).filter((party) =>
    contributions.some(({ by }) => by === party),
  );
  return {
    kind: 'table',
    caption,
    head: headOf(w),
    rows: parties.flatMap((party) => {
      const own = contributions.filter(({ by }) => by === party);
      const sum = [
        [words.money.sum] as Text,
        [words.money.parties[party]],
        [sumWords(w, sumOf(own), 'perYear', write)],
        ['–'],
        [sumWords(w, sumOf(own), 'total', write)],
      ];
      return [...own.map((one) => row(w, one, write)), ...(own.length > 1 ? [sum] : [])];
    }),
  };
}

function row(w: Writer, contribution: Contribution, write: Write): readonly Text[] {
  const { words, texts } = w;
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

function sumWords(w: Writer, sum: Sum, part: 'perYear' | 'total', write: Write): string {
  const isKnown = part === 'total' ? sum.isTotalKnown : sum.isPerYearKnown;
  if (isKnown) return write(sum[part]);
  return sum[part] === 0
    ? w.words.common.notKnown
    : filled(w, w.words.money.atLeast, { amount: write(sum[part]) });
}

/** Nothing is noted: the rows stand there to fill in. */
function emptyTable(w: Writer): Block {
  const { words } = w;
  // Who sells contributes nothing.
  const parties = isSupport(w)
    ? (['authority', 'organisation'] as const)
    : (['authority'] as const);
  const rows = parties.map((party): readonly Text[] => [
    [words.money.empty[party]],
    [words.money.parties[party]],
    [blank(words.money.blankYear, `money.${party}.perYear`)],
    [toldInWords(w, 'term') ?? blank(words.money.blankYears, `money.${party}.years`)],
    [blank(words.money.blankTotal, `money.${party}.total`)],
  ]);
  return { kind: 'table', caption: captionOf(w), head: headOf(w), rows };
}

/** Both parties contribute to support; a purchase is a cost. */
function captionOf(w: Writer): string {
  return isSupport(w) ? w.words.money.caption : w.words.money.purchaseCaption;
}

function isSupport({ rulebook, outcome }: Writer): boolean {
  return rulebook.warnedRoutes.includes(outcome) || outcome === 'undecided' || outcome === 'none';
}

function headOf({ words }: Writer): readonly string[] {
  const { what, by, perYear, years, total } = words.money.head;
  return [what, by, perYear, years, total];
}

/** The value by procurement law where something is bought, and what the authority's money comes to. */
function value(w: Writer): Block[] {
  const { words, texts } = w;
  const value = knownAnswer(w, 'value');
  // A concession that costs the authority nothing is valued otherwise.
  if (value === 0) return [];
  if (typeof value === 'number')
    return [paragraph(filled(w, words.money.value, { amount: texts.amount(value, 'SEK') }))];
  const sum = authorityMoney(w);
  if (sum?.isTotalKnown !== true) return isSupport(w) ? [] : [paragraph(words.money.noValue)];
  const amount = texts.amount(sum.total, 'SEK');
  return [paragraph(filled(w, words.money.noValueButSum, { amount }))];
}

/** The value that was tried and the contributions that were noted ought to agree; when not, it is said. */
function difference(w: Writer): Block[] {
  const { words, texts } = w;
  const value = knownAnswer(w, 'value');
  const sum = authorityMoney(w);
  if (typeof value !== 'number' || sum === undefined || !sum.isTotalKnown) return [];
  if (sum.total === value) return [];
  return [paragraph(filled(w, words.money.difference, { amount: texts.amount(sum.total, 'SEK') }))];
}
