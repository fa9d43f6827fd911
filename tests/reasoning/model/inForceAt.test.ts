import { expect, test } from 'vitest';

import { inForceAt } from '#reasoning/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const at = (source: string, day: string): boolean => inForceAt(smallRulebook(), source, day);

test('a section is in force from its first day, not the day before', () => {
  expect([at('new-section', '2022-12-31'), at('new-section', '2023-01-01')]).toEqual([false, true]);
});

test('a section is in force to its last day, not the day after', () => {
  expect([at('old-section', '2022-12-31'), at('old-section', '2023-01-01')]).toEqual([true, false]);
});

test('a source without dates is always in force', () => {
  expect([at('act', '1900-01-01'), at('act', '2100-01-01')]).toEqual([true, true]);
});
