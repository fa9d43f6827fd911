import type { Block, Text } from '#documents/paper.ts';

import { contributionTables, headOfTable } from './contributionTables.ts';
import { authorityMoney } from './sumOf.ts';
import { interpolateText } from './interpolate.ts';
import { knownAnswer, toldInWords } from './knownAnswer.ts';
import { blank, paragraph } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** What each party brings, a year and in all. Hours stay hours: nobody has said what one is worth. */
export function money(context: PaperContext): Block[] {
  const { notes } = context;
  const tables = contributionTables(context, notes.contributions, captionOf(context));
  const hasMoney = notes.contributions.some(({ kind }) => kind !== 'hours');
  return [
    ...(hasMoney ? [] : [emptyTable(context)]),
    ...tables,
    ...value(context),
    ...difference(context),
  ];
}

/** Nothing is noted: the rows stand there to fill in. */
function emptyTable(context: PaperContext): Block {
  const { words } = context;
  // Who sells contributes nothing.
  const parties = isSupport(context)
    ? (['authority', 'organisation'] as const)
    : (['authority'] as const);
  const rows = parties.map((party): readonly Text[] => [
    [words.money.empty[party]],
    [words.money.parties[party]],
    [blank(words.money.blankYear, `money.${party}.perYear`)],
    [toldInWords(context, 'term') ?? blank(words.money.blankYears, `money.${party}.years`)],
    [blank(words.money.blankTotal, `money.${party}.total`)],
  ]);
  return { kind: 'table', caption: captionOf(context), head: headOfTable(context), rows };
}

/** Both parties contribute to support; a purchase is a cost. */
function captionOf(context: PaperContext): string {
  return isSupport(context) ? context.words.money.caption : context.words.money.purchaseCaption;
}

function isSupport({ rulebook, outcome }: PaperContext): boolean {
  return rulebook.warnedRoutes.includes(outcome) || outcome === 'undecided' || outcome === 'none';
}

/** The value by procurement law where something is bought, and what the authority's money comes to. */
function value(context: PaperContext): Block[] {
  const { words, texts } = context;
  const value = knownAnswer(context, 'value');
  // A concession that costs the authority nothing is valued otherwise.
  if (value === 0) return [];
  if (typeof value === 'number')
    return [
      paragraph(
        interpolateText(context, words.money.value, { amount: texts.amount(value, 'SEK') }),
      ),
    ];
  const sum = authorityMoney(context);
  if (sum?.isTotalKnown !== true) return isSupport(context) ? [] : [paragraph(words.money.noValue)];
  const amount = texts.amount(sum.total, 'SEK');
  return [paragraph(interpolateText(context, words.money.noValueButSum, { amount }))];
}

/** The value that was tried and the contributions that were noted ought to agree; when not, it is said. */
function difference(context: PaperContext): Block[] {
  const { words, texts } = context;
  const value = knownAnswer(context, 'value');
  const sum = authorityMoney(context);
  if (typeof value !== 'number' || sum === undefined || !sum.isTotalKnown) return [];
  if (sum.total === value) return [];
  return [
    paragraph(
      interpolateText(context, words.money.difference, { amount: texts.amount(sum.total, 'SEK') }),
    ),
  ];
}
