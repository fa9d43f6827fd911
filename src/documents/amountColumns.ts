import type { Text } from './paper.ts';
import { plainText } from './plainText.ts';

const amount =
  /^(?:SEK|EUR|€)?\s?[-–]?\d[\d\s.,]*(?:\s*(?:kronor|kr|SEK|EUR|euro|€|%|h|år|years?|timmar|timme|hours?))?$/u;
const nothing = /^(?:–|\[.*\])?$/u;

/**
 * Which columns hold nothing but amounts: they are set to the right, so that figures stand under each other. One that
 * is all to be filled in is one of them where another column is.
 */
export function amountColumns(rows: readonly (readonly Text[])[]): readonly boolean[] {
  const [first = []] = rows;
  const columns = first.map((_, column) => {
    const cells = rows.map((row) => plainText(row[column] ?? []).trim());
    const isOfAmounts =
      column > 0 && cells.every((cell) => amount.test(cell) || nothing.test(cell));
    return { isOfAmounts, hasAmounts: isOfAmounts && cells.some((cell) => amount.test(cell)) };
  });
  const hasAmounts = columns.some((column) => column.hasAmounts);
  return columns.map(({ isOfAmounts }) => hasAmounts && isOfAmounts);
}
