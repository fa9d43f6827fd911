import { expect, test } from 'vitest';

import { type Answers, byFragility } from '#reasoning/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const given = { area: 'care', 'own-will': 'no', price: 100, announced: 100 };
const ordered = (...changes: readonly Answers[]): Answers[] =>
  byFragility(
    smallRulebook(),
    given,
    changes.map((answers) => ({
      answers,
      recommended: 'gift',
      status: 'decided',
      turnedBy: 'rule',
      sources: [],
    })),
  ).map(({ answers }) => answers);

test('a value beside its limit comes first, and several answers together last', () => {
  // Within a fifth of what was answered is beside it; just a fifth is not.
  const inOrder = [
    { price: 119 },
    { object: 'goods' },
    { 'own-will': 'yes' },
    { price: 120 },
    { area: 'sport' },
    { object: 'goods', price: 101 },
    { object: 'goods', price: 101, area: 'sport' },
  ];
  expect(ordered(...inOrder)).toEqual(inOrder);
  expect(ordered(...inOrder.toReversed())).toEqual(inOrder);
});

test('a value is as near from below as from above', () => {
  expect(ordered({ object: 'goods' }, { price: 81 })).toEqual([{ price: 81 }, { object: 'goods' }]);
  expect(ordered({ object: 'goods' }, { price: 80 })).toEqual([{ object: 'goods' }, { price: 80 }]);
});

test('who it is about is never first, known or not', () => {
  expect(
    byFragility(smallRulebook(), {}, [
      {
        answers: { area: 'sport' },
        recommended: 'gift',
        status: 'decided',
        turnedBy: '',
        sources: [],
      },
      { answers: { price: 10 }, recommended: 'gift', status: 'decided', turnedBy: '', sources: [] },
    ]).map(({ answers }) => answers),
  ).toEqual([{ price: 10 }, { area: 'sport' }]);
});

test('what is as likely stands in the order it came', () => {
  const both = [{ price: 101 }, { announced: 99 }];
  expect(ordered(...both)).toEqual(both);
  expect(ordered(...both.toReversed())).toEqual(both.toReversed());
});
