import { cleanLine, cutText } from '#casefile/index.ts';
import type { Answer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { OwnWords, Texts } from '#texts/index.ts';

import type { Agreement, TableProblem } from './agreement.ts';
import {
  answerIn,
  columnNamed,
  columnsOf,
  computedHeads,
  type FactColumn,
  normal,
} from './columnsOf.ts';

/** So many agreements are read of one file. */
const limit = 500;
const longest = 200;

export type TableRead = {
  readonly agreements: readonly Agreement[];
  readonly problems: readonly TableProblem[];
};

/** Reads a table of agreements, the head first. What cannot be read is left unknown, and named by row and column. */
export function readTable(
  rows: readonly (readonly string[])[],
  rulebook: Rulebook,
  texts: Texts,
  words: OwnWords<'case'>,
  today: string,
): TableRead {
  const [head = [], ...body] = rows;
  const known = columnsOf(rulebook, texts, words);
  const columns = head.map((title) => columnNamed(known, title));
  if (columns.every((column) => column === undefined))
    return { agreements: [], problems: [{ code: head.length === 0 ? 'empty' : 'no-column' }] };
  const computed = computedHeads(words).map(normal);
  const problems: TableProblem[] = head.flatMap((title, at) =>
    columns[at] === undefined && title.trim() !== '' && !computed.includes(normal(title))
      ? [{ code: 'unknown-column' as const, column: shown(title) }]
      : [],
  );
  const filled = body
    .map((cells, at) => ({ cells, row: at + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) problems.push({ code: 'empty' });
  if (filled.length > limit) problems.push({ code: 'too-many', limit });
  const agreements = filled.slice(0, limit).map(({ cells, row }): Agreement => {
    const facts: Record<FactColumn, string> = { name: '', organisation: '', ends: '', asOf: '' };
    const answers: Record<string, Answer> = {};
    for (const [at, column] of columns.entries()) {
      const text = withoutGuard((cells[at] ?? '').trim());
      if (column === undefined || text === '') continue;
      const wrong = (code: 'bad-answer' | 'bad-amount' | 'bad-code' | 'bad-day'): void =>
        void problems.push({ code, row, column: column.title, value: shown(text) });
      if (column.kind === 'fact') {
        const isDay = column.fact === 'ends' || column.fact === 'asOf';
        if (isDay && !isIsoDay(text)) wrong('bad-day');
        else facts[column.fact] = shown(text);
        continue;
      }
      const read = answerIn(column.question, text, rulebook, texts);
      if (read?.ok === false) wrong(read.code);
      else if (read !== undefined) answers[column.question.id] = read.answer;
    }
    if (facts.name === '') {
      const column = words(($) => $.agreements.columns.name);
      problems.push({ code: 'no-name', row, column, value: '' });
    }
    return { ...facts, asOf: facts.asOf || today, answers };
  });
  return { agreements, problems };
}

/** A text that begins like a formula is saved behind an apostrophe. */
function withoutGuard(text: string): string {
  return text.replace(/^'(?=[=+\-@])/, '');
}

function shown(text: string): string {
  return cutText(cleanLine(text.trim()), longest);
}

function isIsoDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}
