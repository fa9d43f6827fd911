import type { Block, Inline, Text } from '#documents/paper.ts';
import { type DateToKeep, dayField, datesOf } from '#documents/dates/datesOf.ts';

import { blank, heading } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** The dates to keep on the route: each with the day when it is known, else what it is counted from to fill in. */
export function datesToKeep(context: PaperContext): Block[] {
  const { words, texts, notes, dates = [] } = context;
  const found = datesOf(dates, { ...context, fields: notes.fields });
  if (found.length === 0) return [];
  const entries: Readonly<Record<string, { readonly title: string; readonly rule: string }>> =
    words.dates.entries;
  const row = ({ rule, day }: DateToKeep): readonly Text[] => {
    const { title = rule.id, rule: said = '' } = entries[rule.id] ?? {};
    const start: Inline = blank(words.dates.days[rule.from].blank, dayField(rule.from));
    return [
      [title],
      day === undefined ? [start] : [texts.date(day)],
      [[said, context.cite(rule.sources ?? [])].filter((part) => part !== '').join(' ')],
    ];
  };
  const { caption, head } = words.dates.table;
  return [
    heading(2, words.dates.title),
    { kind: 'table', caption, head: [head.what, head.day, head.rule], rows: found.map(row) },
  ];
}
