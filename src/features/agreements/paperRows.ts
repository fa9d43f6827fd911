import type { MapRow } from '#documents/index.ts';
import type { OwnWords, Texts } from '#texts/index.ts';

import { cellsOf } from './cellsOf.ts';
import type { Mapped } from './mapAgreements.ts';

/** The agreements as the paper to the board tells them: in the words of the table. */
export function paperRows(
  rows: readonly Mapped[],
  texts: Texts,
  words: OwnWords<'case'>,
): MapRow[] {
  return rows.map((row) => {
    const [name = '', organisation = '', form = '', status = '', value = '', , change] = cellsOf(
      row,
      texts,
      words,
    );
    const changes = {
      none: undefined,
      conditions: words(($) => $.agreements.paper.changeConditions),
      route: change,
    };
    return {
      name,
      organisation,
      form,
      isSettled: row.own.recommended !== null,
      status,
      value,
      ends: row.agreement.ends,
      change: changes[row.change],
    };
  });
}
