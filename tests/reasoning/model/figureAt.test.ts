import { expect, test } from 'vitest';

import { figureAt } from '#reasoning/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const amountAt = (day: string): number | undefined =>
  figureAt(smallRulebook(), 'limit', day)?.amount;

test('a figure holds from its first day to its last, both included', () => {
  expect([amountAt('2024-01-01'), amountAt('2024-12-31')]).toEqual([100, 100]);
});

test('the day after a period the next figure holds', () => {
  expect([amountAt('2025-01-01'), amountAt('2025-12-31')]).toEqual([200, 200]);
});

test('a period without an end goes on', () => {
  expect([amountAt('2026-01-01'), amountAt('2099-12-31')]).toEqual([300, 300]);
});

test('the day before the first period there is no figure', () => {
  expect(amountAt('2023-12-31')).toBeUndefined();
});

test('a figure that the rule book does not know is no figure', () => {
  expect(figureAt(smallRulebook(), 'no-such-figure', '2024-06-01')).toBeUndefined();
});
