import type { Inline, Text } from '#documents/paper.ts';

import { dayIn } from '#documents/dates/datesOf.ts';

import { authorityMoney, sumOf } from './sumOf.ts';
import { reservationLaw } from './reservationLaw.ts';
import { interpolate, type Slots } from './interpolate.ts';
import { knownAnswer, oneLine, toldInWords } from './knownAnswer.ts';
import { purchaseWithin } from './matterOf.ts';
import { blank } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { PaperContext } from './paperContext.ts';

/** The proposed decision of an outcome, or of the rule that chose it: whole sentences that can be carried out. */
export function decisionSentences(
  context: PaperContext,
  by: 'board' | 'delegated' = 'board',
): readonly Text[] {
  return filledSentences(context, templatesOf(context, by));
}

/**
 * Whether the matter is about the organisation by name: the decision names it, the idea is its own, or nothing is
 * settled. One that may come to sell what is bought is not named.
 */
export function concernsOrganisation(context: PaperContext): boolean {
  const startedBy = knownAnswer(context, 'startedBy');
  return (
    context.outcome === 'undecided' ||
    startedBy === 'organisation' ||
    startedBy === 'joint' ||
    templatesOf(context, 'board').some((template) => template.includes('{{organisation}}'))
  );
}

function templatesOf(context: PaperContext, by: 'board' | 'delegated'): readonly string[] {
  const { words, outcome, assessment } = context;
  const templates: Readonly<Record<string, readonly string[]>> = words.decisions;
  const delegated: Readonly<Record<string, readonly string[]>> = words.delegated.decisions;
  return (
    (by === 'delegated' ? delegated[outcome] : undefined) ??
    sentencesByKind(context, outcome) ??
    templates[assessment.chosenBy ?? ''] ??
    templates[outcome] ??
    words.decisions.other
  );
}

/** A support that is given once, such as one to an investment, is decided in words of its own. */
export function sentencesByKind(
  context: PaperContext,
  outcome: string,
): readonly string[] | undefined {
  const kinds: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
    context.words.decisionsByKind;
  return kinds[outcome]?.[String(knownAnswer(context, 'grantKind'))];
}

/** Templates of a decision, filled; what the authority gives besides money is left out when there is nothing. */
export function filledSentences(
  context: PaperContext,
  templates: readonly string[],
  own: Slots = {},
): readonly Text[] {
  const slots: Slots = { ...decisionSlots(context), ...besidesMoney(context), ...own };
  return templates
    .filter((template) => 'besides' in slots || !template.includes('{{besides}}'))
    .map((template) => interpolate(context, template, slots));
}

/** What the authority contributes that is not money, with its value a year when all of it is known in kronor. */
function besidesMoney({ notes, words, texts }: PaperContext): Slots {
  const given = notes.contributions.filter(
    ({ by, kind }) => by === 'authority' && kind !== 'money',
  );
  if (given.length === 0) return {};
  const sum = sumOf(given);
  const isValued = sum.isPerYearKnown && given.every(({ kind }) => kind !== 'hours');
  return {
    besides: texts.list(
      given.map(({ kind, what }) => texts.within(oneLine(what) || words.money.kinds[kind])),
    ),
    besidesValue: isValued
      ? texts.amount(sum.perYear, 'SEK')
      : blank(words.common.cost, 'besidesValue'),
  };
}

/** What the templates of decisions can name. */
export function decisionSlots(context: PaperContext): Slots {
  const { words, texts, outcome } = context;
  const { common, grantKinds } = words;
  const { board, organisation, unit, Unit } = partiesOf(context);
  const money = authorityMoney(context);
  const support = knownAnswer(context, 'grantKind');
  const grants: Readonly<Record<string, string>> = grantKinds.known;
  return {
    board,
    inBoard: typeof board === 'string' && texts.language === 'sv' ? texts.within(board) : board,
    organisation,
    unit,
    Unit,
    number: blank(common.number, 'number'),
    period: period(context),
    budget: blank(common.budget, 'budget'),
    day: blank(common.day, 'reportBy'),
    signatory: blank(common.signatory, 'signatory'),
    paragraph: blank(common.paragraph, 'paragraph'),
    matter: purchaseWithin(context),
    terms: common.terms,
    leased: blank(common.leased, 'leased'),
    purchase: purchaseWithin(context),
    Purchase: texts.sentence(purchaseWithin(context)),
    cost: money === undefined ? blank(common.cost, 'cost') : texts.amount(money.perYear, 'SEK'),
    total:
      money?.isTotalKnown === true ? texts.amount(money.total, 'SEK') : blank(common.once, 'cost'),
    grant: unlessWritten(context, grants[String(support)], grantKinds.unknown, 'grantKind'),
    law: reservationLaw(context),
    value: value(context),
    delegation: blank(common.delegation, 'delegation'),
    route: texts.within(texts.route(outcome).name),
  };
}

/** The days of the agreement, when both are written and the period is not written otherwise. */
function period({ words, notes, texts }: PaperContext): Inline {
  const [start, end] = [dayIn(notes.fields, 'start'), dayIn(notes.fields, 'end')];
  const isOwn = (notes.fields['period'] ?? '') !== '';
  return start === undefined || end === undefined || isOwn
    ? blank(words.common.period, 'period')
    : `${texts.date(start)}–${texts.date(end)}`;
}

/** The value of a purchase: what was answered, else what the authority's money comes to. */
function value(context: PaperContext): Inline {
  const money = authorityMoney(context);
  const sum = money?.isTotalKnown === true ? context.texts.amount(money.total, 'SEK') : undefined;
  const known = toldInWords(context, 'value') ?? sum;
  return unlessWritten(context, known, context.words.common.value, 'value');
}

/** What is known, unless something else has been written in its place. */
function unlessWritten(
  { notes }: PaperContext,
  known: string | undefined,
  label: string,
  field: string,
): Inline {
  return known === undefined || (notes.fields[field] ?? '') !== '' ? blank(label, field) : known;
}
