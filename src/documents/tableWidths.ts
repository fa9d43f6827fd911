import type { Text } from './paper.ts';
import { plainText } from './plainText.ts';

// In twentieths of a point: a letter of the size of tables, the space beside a cell, the longest word heeded.
const letter = 104;
const beside = 180;
const longest = 24;

/**
 * How wide the columns of a table are: each holds its longest word, and what is left is shared by how much
 * each has to say, more slowly than its words grow.
 */
export function tableWidths(
  head: readonly string[],
  rows: readonly (readonly Text[])[],
  width: number,
): number[] {
  const columns = head.map((name, column) => [
    name,
    ...rows.map((row) => plainText(row[column] ?? [])),
  ]);
  const needs = columns.map(
    (cells) => Math.min(longestOf(cells.flatMap(words)), longest) * letter + beside,
  );
  const wishes = columns.map((cells) => Math.max(longestOf(cells), 1) ** 0.8);
  const rest = Math.max(width - sum(needs), 0);
  const widths = needs.map((need, column) => need + (rest * (wishes[column] ?? 0)) / sum(wishes));
  const scale = width / sum(widths);
  return widths.map((one) => Math.round(one * scale));
}

/** What a line is not broken within: a space that does not break belongs to the word. */
function words(text: string): string[] {
  return text.split(/[ \n-]/);
}

function longestOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
