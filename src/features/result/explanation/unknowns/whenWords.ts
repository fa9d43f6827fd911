import { plain, type Texts } from '#texts/index.ts';

import type { SettlementGroup } from './settlementGroups.ts';

/** "Om ”Ja” eller ”Nej”", or the range of amounts: the edge is told by its rounder side. */
export function whenWords(
  { answers, from, to }: SettlementGroup,
  question: string,
  { t, answer: labelOf, alternatives }: Texts,
): string {
  const amount = (value: number): string => labelOf(question, value);
  if (from !== undefined && to !== undefined)
    return t(($) => $.result.settles.between, { from: amount(from), to: amount(to) });
  if (to !== undefined)
    return isRounder(to - 1, to)
      ? t(($) => $.result.settles.atMost, { to: amount(to - 1) })
      : t(($) => $.result.settles.under, { to: amount(to) });
  if (from !== undefined)
    return isRounder(from - 1, from)
      ? t(($) => $.result.settles.over, { from: amount(from - 1) })
      : t(($) => $.result.settles.atLeast, { from: amount(from) });
  const quoted = answers.map((answer) =>
    t(($) => $.quoted, { text: plain(labelOf(question, answer)) }),
  );
  return t(($) => $.result.ifAnswer, { answer: alternatives(quoted) });
}

function isRounder(value: number, than: number): boolean {
  const zeros = (number: number): number => /0*$/.exec(String(number))?.[0].length ?? 0;
  return zeros(value) > zeros(than);
}
