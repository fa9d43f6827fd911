import { unknownAnswer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { type OwnWords, plain, type Texts } from '#texts/index.ts';

import type { Agreement } from './agreement.ts';
import { cellsOf } from './cellsOf.ts';
import { type Column, columnsOf, computedHeads } from './columnsOf.ts';
import type { Mapped } from './mapAgreements.ts';

/** The map as a table to open again: what is known of each agreement, in columns that are read, and then what the rules make of it. */
export function writeTable(
  rows: readonly Mapped[],
  rulebook: Rulebook,
  texts: Texts,
  words: OwnWords<'case'>,
): string[][] {
  const columns = columnsOf(rulebook, texts, words).filter(
    (column) =>
      column.kind === 'fact' ||
      rows.some(({ agreement }) => agreement.answers[column.question.id] !== undefined),
  );
  const head = [...columns.map(({ title }) => title), ...computedHeads(words)];
  return [
    head,
    ...rows.map((row) => {
      const [, , route = '', status = '', , , change = ''] = cellsOf(row, texts, words);
      return [
        ...columns.map((column) => cellIn(column, row.agreement, texts)),
        route,
        status,
        change,
      ];
    }),
  ];
}

/** A cell as it is read back. */
function cellIn(column: Column, agreement: Agreement, texts: Texts): string {
  if (column.kind === 'fact') return agreement[column.fact];
  const { id, kind } = column.question;
  const answer = agreement.answers[id];
  if (answer === undefined) return '';
  if (typeof answer === 'number')
    return texts.language === 'sv' ? String(answer).replace('.', ',') : String(answer);
  if (kind === 'area' && answer !== unknownAnswer) return texts.area(answer).name;
  return kind === 'cpv' && answer !== unknownAnswer ? answer : plain(texts.answer(id, answer));
}
