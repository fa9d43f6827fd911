import { expect, test } from 'vitest';

import { openQuestions } from '#reasoning/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const day = '2026-11-21';

test('the latest 256 cases are remembered, and older ones worked out anew', () => {
  const book = smallRulebook();
  const open = (price: number) => openQuestions(book, { price }, day);
  const first = open(0);
  const second = open(1);
  for (let price = 2; price < 256; price += 1) open(price);
  expect(open(0)).toBe(first);
  open(256);
  expect(open(1)).toBe(second);
  expect(open(0)).not.toBe(first);
  expect(open(0)).toEqual(first);
});

test('what is remembered is that of the day and of the rule book', () => {
  const [book, other] = [smallRulebook(), smallRulebook()];
  const found = openQuestions(book, { object: 'goods' }, day);
  expect(openQuestions(book, { object: 'goods' }, '2025-11-21')).not.toBe(found);
  expect(openQuestions(other, { object: 'goods' }, day)).not.toBe(found);
  expect(openQuestions(book, { object: 'goods' }, day)).toBe(found);
});
