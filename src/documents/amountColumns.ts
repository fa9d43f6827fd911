import type { Text } from './paper.ts';
import { plainText } from './plainText.ts';

const amount =
  /^(?:SEK|EUR|€)?\s?[-–]?\d[\d\s.,]*(?:\s*(?:kronor|kr|SEK|EUR|euro|€|%|h|år|years?|timmar|timme|hours?))?$/u;
const nothing = /^(?:–|\[.*\])?$/u;

/** Which columns hold nothing but amounts: they are set to the right, so that figures stand under each other. */
export function amountColumns(rows: readonly (readonly Text[])[]): readonly boolean[] {
  const [first = []] = rows;
  return first.map((_, column) => {
    const cells = rows.map((row) => plainText(row[column] ?? []).trim());
    return (
      column > 0 &&
      cells.some((cell) => amount.test(cell)) &&
      cells.every((cell) => amount.test(cell) || nothing.test(cell))
    );
  });
}
