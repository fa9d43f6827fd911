import { expect, test } from 'vitest';

import { amountColumns } from '#documents/amountColumns.ts';
import type { Text } from '#documents/paper.ts';

/** Whether a second column with these cells is one of amounts. */
const isAmount = (...cells: Text[]): boolean | undefined =>
  amountColumns(cells.map((cell) => [['Post'], cell]))[1];

test.each([
  [['650 000 kronor'], ['1\u00A0950\u00A0000'], []],
  [['12 %'], [{ kind: 'blank', label: 'summa' }]],
  [['-3,5'], ['–']],
  [['SEK\u00A0650,000'], ['SEK 1,200']],
  [['3\u00A0år'], ['1 year']],
  [['1\u00A0200 timmar'], ['40 hours']],
] satisfies Text[][])('%j are amounts', (...cells) => {
  expect(isAmount(...cells)).toBe(true);
});

test.each([
  [['650 000 kronor'], ['vet inte']],
  [[], [{ kind: 'blank', label: 'summa' }]],
  [['2 kap. 1 §']],
  [['2027–2029']],
] satisfies Text[][])('%j are not', (...cells) => {
  expect(isAmount(...cells)).toBe(false);
});

test('what is to be filled in stands as the amounts beside it do', () => {
  const blank: Text = [{ kind: 'blank', label: 'kronor' }];
  expect(amountColumns([[['Pengar'], ['Kommunen'], blank, ['3 år'], blank]])).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

test('the first column holds headings, also when they are years', () => {
  expect(amountColumns([[['2027'], ['5']]])).toEqual([false, true]);
});
