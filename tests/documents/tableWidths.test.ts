import { expect, test } from 'vitest';

import { tableWidths } from '#documents/tableWidths.ts';

const widths = (head: string[], ...rows: string[][]): number[] =>
  tableWidths(
    head,
    rows.map((row) => row.map((cell) => [cell])),
    9000,
  );

test('the columns are as wide as the table, whatever they hold', () => {
  for (const given of [
    widths(['a', 'b']),
    widths(['Fråga', 'Svar'], ['kort', 'ett mycket längre svar som tar flera rader i anspråk']),
    widths(
      ['a', 'b', 'c', 'd', 'e', 'f'],
      Array.from('abcdef', (one) => one.repeat(400)),
    ),
  ])
    expect(Math.abs(given.reduce((sum, one) => sum + one, 0) - 9000)).toBeLessThan(6);
});

test('a column that has more to say is wider', () => {
  const [short = 0, long = 0] = widths(
    ['Svar', 'Skäl'],
    ['Ja', 'ett skäl som tar flera rader i anspråk'],
  );
  expect(long).toBeGreaterThan(short);
});

test('a column holds its longest word, and a date that must not be broken', () => {
  const long = 'ord '.repeat(200);
  const [word = 0, , date = 0] = widths(
    ['Prövning', 'Skäl', 'Läst'],
    ['myndighetsutövning', long, '21\u00A0november\u00A02026'],
  );
  expect(word).toBeGreaterThan(18 * 100);
  expect(date).toBeGreaterThan(16 * 100);
});
