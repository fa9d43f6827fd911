import { type Votes, votesIn } from './ballot.ts';
import type { StageRun } from './stageCase.ts';
import { ballotOf, type RunRecord } from './runRecord.ts';

/** How the room voted on one case: before it had talked, and after. */
export type VotedCase = {
  readonly title: string;
  readonly first: Votes;
  readonly second: Votes;
  readonly item: number;
};

/** How the room voted on each case of a workshop, in order. */
export function votedCases({ items }: StageRun, record: RunRecord): VotedCase[] {
  return items.flatMap((one, item) =>
    one.kind === 'case'
      ? [
          {
            title: one.shown.title,
            item,
            first: votesIn(ballotOf(record, item, 'vote')),
            second: votesIn(ballotOf(record, item, 'revote')),
          },
        ]
      : [],
  );
}

/** Rows as CSV, for a spreadsheet in Swedish: semicolons, and quotes around all. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  // A text that begins like a formula is not to be one in the spreadsheet.
  const cell = (text: string): string =>
    `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
