import type { Block } from '#documents/paper.ts';

import { dayWords, knownAnswer, oneLine, written } from './knownAnswer.ts';
import { blank, bullets, paragraph } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** Whether the market has been examined: only a log shows it, whatever has been answered. */
export function isMarketExamined({ notes }: PaperContext): boolean {
  return notes.marketLog.length > 0;
}

/** Whether the log would stand to be shown: at least two kinds of enquiry, each with its day, its way and its answer. */
export function isMarketWellExamined({ notes }: PaperContext): boolean {
  const whole = notes.marketLog.filter((entry) =>
    [entry.on, entry.who, entry.how, entry.answer].every((text) => oneLine(text) !== ''),
  );
  return new Set(whole.map(({ how }) => oneLine(how).toLowerCase())).size >= 2;
}

/** The log of whom was asked about the market; an empty one means that it has not been examined. */
export function marketLog(context: PaperContext, form: 'as-noted' | 'to-fill-in'): Block[] {
  const { notes, words } = context;
  const { caption, head, blanks, none, contradicted, least, leastTitle } = words.market;
  const columns = [head.who, head.day, head.how, head.answer];
  if (isMarketExamined(context))
    return [
      {
        kind: 'table',
        caption,
        head: columns,
        rows: notes.marketLog.map(({ on, who, how, answer }, row) => [
          [written(who, blanks.who, `market.${row + 1}.who`)],
          [dayWords(context, on, `market.${row + 1}.day`)],
          [written(how, blanks.how, `market.${row + 1}.how`)],
          [written(answer, blanks.answer, `market.${row + 1}.answer`)],
        ]),
      },
      ...(form === 'to-fill-in'
        ? [paragraph(leastTitle), bullets(least.map((text) => [text]))]
        : []),
    ];
  const said = knownAnswer(context, 'evidence');
  return [
    paragraph(none, said === undefined || said === 'none' ? '' : contradicted),
    ...(form === 'to-fill-in'
      ? [
          {
            kind: 'table' as const,
            caption,
            head: columns,
            rows: least.map((how, row) => [
              [blank(blanks.who, `market.${row + 1}.who`)],
              [blank(words.common.date, `market.${row + 1}.day`)],
              [how],
              [blank(blanks.answer, `market.${row + 1}.answer`)],
            ]),
          },
        ]
      : []),
  ];
}
