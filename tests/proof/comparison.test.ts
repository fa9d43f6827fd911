import { expect, test } from 'vitest';

import { compareRulebooks } from '#proof/index.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';
import { type Change, changed, condition, drop, find, route } from './changed.ts';

const day = '2024-06-01';

test('a comparison tells from what to what, how often, and shows it', () => {
  const newer = smallRulebook({ area: 'service' });
  expect(compareRulebooks(smallRulebook(), newer, day)).toEqual({
    asOf: day,
    combinations: 384n,
    outcomes: [
      { from: 'gift', to: 'none', count: 24n, answers: { area: 'care', 'own-will': 'yes' } },
      { from: 'gift', to: 'undecided', count: 24n, answers: { 'own-will': 'yes' } },
      { from: 'none', to: 'undecided', count: 24n, answers: { 'own-will': 'no', price: 100 } },
      { from: 'undecided', to: 'none', count: 16n, answers: { area: 'care', price: 100 } },
    ],
    isSame: false,
  });
});

test('a warning or a standing that changes alone makes two rule books differ', () => {
  const alone = (change: Change): unknown =>
    compareRulebooks(smallRulebook(), changed(smallRulebook(), change), day);
  const differs = { outcomes: [], isSame: false };
  expect(alone((book) => drop(book.warnings, 'high-price'))).toMatchObject(differs);
  expect(
    alone((book) => {
      delete condition(book, 'split-goods').gate;
    }),
  ).toMatchObject(differs);
});

test('a condition or a warning that never stands makes no difference', () => {
  const never = {
    all: [
      { question: 'object', is: 'goods' },
      { question: 'object', is: 'services' },
    ],
  };
  const newer = changed(smallRulebook(), (book) => {
    const { sources } = condition(book, 'always');
    book.conditions['never'] = {
      id: 'never',
      phase: 'after',
      when: never,
      whenUnknown: 'omit',
      sources,
    };
    route(book, 'gift').conditions.unshift('never');
    book.warnings.unshift({ id: 'never', when: never, sources });
  });
  expect(compareRulebooks(smallRulebook(), newer, day)).toMatchObject({ isSame: true });
});

test('a condition without a gate that changes alone makes two rule books differ', () => {
  const newer = changed(smallRulebook(), (book) =>
    drop(route(book, 'purchase').conditions, 'keep-record'),
  );
  expect(compareRulebooks(smallRulebook(), newer, day).isSame).toBe(false);
  const moved = changed(smallRulebook(), (book) => {
    condition(book, 'keep-record').when = { question: 'price', over: 50 };
  });
  expect(compareRulebooks(smallRulebook(), moved, day).isSame).toBe(false);
});

test('the same conditions under other names differ, and in another order they do not', () => {
  const reordered = changed(
    smallRulebook(),
    (book) => void route(book, 'gift').conditions.reverse(),
  );
  expect(compareRulebooks(smallRulebook(), reordered, day).isSame).toBe(true);
  const renamed = changed(smallRulebook(), (book) => {
    book.conditions['ever'] = { ...condition(book, 'always'), id: 'ever' };
    route(book, 'gift').conditions.splice(0, 1, 'ever');
  });
  expect(compareRulebooks(smallRulebook(), renamed, day).isSame).toBe(false);
});

test('a candidate that another goes before makes no difference', () => {
  const newer = changed(smallRulebook(), (book) => {
    book.candidates.push({ ...find(book.candidates, 'choose-gift'), id: 'choose-gift-again' });
  });
  expect(compareRulebooks(smallRulebook(), newer, day).isSame).toBe(true);
});
