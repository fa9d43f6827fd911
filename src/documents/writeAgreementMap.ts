import type { OwnWords, Texts } from '#texts/index.ts';

import { laterDay } from './dates/laterDay.ts';
import type { Block, Inline, Paper, Text } from './paper.ts';
import { blank, bullets, heading, joined, paragraph } from './parts/paragraph.ts';

/** An agreement as the paper tells it. */
export type MapRow = {
  readonly name: string;
  readonly organisation: string;
  /** The form that the rules point to, or that it is not settled, in words. */
  readonly form: string;
  readonly isSettled: boolean;
  readonly status: string;
  readonly value: string;
  /** An ISO day; empty where it is not known. */
  readonly ends: string;
  /** What the other day's law makes another, in words; undefined where it changes nothing. */
  readonly change: string | undefined;
};

/** All that the paper is written from. Days are ISO days; `checked` is how far the law has been checked. */
export type AgreementMapInput = {
  readonly rows: readonly MapRow[];
  readonly today: string;
  readonly otherDay: string;
  readonly rulebook: {
    readonly id: string;
    readonly version: string;
    readonly lawCheckedTo: string;
  };
  readonly texts: Texts;
  readonly words: OwnWords<'case'>;
};

/** Many agreements as a paper to the board: how many of each form, which end soon, what a change of law touches, and all of them. */
export function writeAgreementMap(input: AgreementMapInput): Paper {
  const { rows, today, otherDay, rulebook, texts, words } = input;
  const { date } = texts;
  const soon = laterDay(today, { years: 1 });
  const ending = rows.filter(({ ends }) => ends !== '' && ends <= soon);
  const changed = rows.filter(({ change }) => change !== undefined);
  const open = rows.filter(({ isSettled }) => !isSettled);
  const title = words(($) => $.agreements.title);
  return {
    id: 'agreement-map',
    language: texts.language,
    title,
    fileName: `${title} ${today}`,
    blocks: [
      head(input),
      heading(
        2,
        words(($) => $.agreements.paper.proposalTitle),
      ),
      paragraph(words(($) => $.agreements.paper.proposal)),
      heading(
        2,
        words(($) => $.agreements.paper.summaryTitle),
      ),
      paragraph(
        words(($) => $.agreements.paper.summary, { count: rows.length }),
        words(($) => $.agreements.paperLead),
      ),
      bullets(forms(rows).map(([form, count]): Text => [`${form}: ${count}`])),
      ...section(
        words(($) => $.agreements.paper.endingTitle),
        ending.map(({ name, ends }) => joined(`${name},`, date(ends))),
        words(($) => $.agreements.paper.endingNone),
      ),
      ...section(
        words(($) => $.agreements.paper.changeTitle, { date: date(otherDay) }),
        changed.map(({ name, change }) => joined(`${name}:`, change ?? '')),
        words(($) => $.agreements.paper.changeNone),
      ),
      ...section(
        words(($) => $.agreements.paper.openTitle),
        open.map(({ name }): Text => [name]),
        words(($) => $.agreements.paper.openNone),
      ),
      heading(
        2,
        words(($) => $.agreements.paper.tableTitle),
      ),
      table(input),
      paragraph(
        words(($) => $.agreements.paper.foot, {
          today: date(today),
          rules: `${rulebook.id} ${rulebook.version}`,
          checked: date(rulebook.lawCheckedTo),
        }),
      ),
    ],
  };
}

/** Whom it is for and who has written it; all for a hand to fill in but the day. */
function head({ today, texts, words }: AgreementMapInput): Block {
  const row = (part: 'to' | 'from' | 'number' | 'officer') => ({
    name: words(($) => $.agreements.paper.head[part]),
    text: [blank(words(($) => $.agreements.paper.blanks[part]))],
  });
  const day: { name: string; text: readonly Inline[] } = {
    name: words(($) => $.agreements.paper.head.date),
    text: [texts.date(today)],
  };
  return { kind: 'facts', rows: [row('to'), row('from'), day, row('number'), row('officer')] };
}

/** How many agreements there are of each form, the most common first. */
function forms(rows: readonly MapRow[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { form } of rows) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

function section(title: string, items: readonly Text[], none: string): Block[] {
  return [heading(2, title), items.length === 0 ? paragraph(none) : bullets(items)];
}

function table({ rows, otherDay, texts, words }: AgreementMapInput): Block {
  const heads = ['name', 'organisation', 'status', 'value', 'ends'] as const;
  const [name, organisation, ...others] = heads.map((one) => words(($) => $.agreements.heads[one]));
  return {
    kind: 'table',
    caption: words(($) => $.agreements.caption, {
      count: rows.length,
      date: texts.date(otherDay),
    }),
    head: [name ?? '', organisation ?? '', words(($) => $.agreements.paper.form), ...others],
    rows: rows.map((row): readonly Text[] => [
      [row.name],
      [row.organisation],
      [row.form],
      [row.status],
      [row.value],
      [row.ends === '' ? words(($) => $.agreements.unknown) : texts.date(row.ends)],
    ]),
  };
}
