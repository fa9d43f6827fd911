import { expect, test } from 'vitest';

import { type Answers, turnsOn } from '#reasoning/index.ts';
import type { TurningPoint } from '#reasoning/counsel/turnsOn.ts';

import { smallRulebook } from '../../support/smallRulebook.ts';
import { smallRulebook as smallestRulebook } from '../smallRulebook.ts';

const book = smallRulebook();
const bought = { paid: 'yes', value: 50, years: 1 };

const turn = (kind: TurningPoint['kind'], id: string, answers: Answers): unknown =>
  turnsOn(book, { kind, id }, '2025-06-01')(answers);

test('a case turns on a question where another answer gives another outcome, and says which', () => {
  expect(turn('question', 'paid', bought)).toEqual({
    now: 'purchase',
    otherwise: null,
    answer: 'no',
  });
  expect(turn('question', 'value', bought)).toEqual({
    now: 'purchase',
    otherwise: 'none',
    answer: 100,
  });
  expect(turn('question', 'announced', { ...bought, announced: 5 })).toBeUndefined();
});

test('a case turns on a rule where it would come out otherwise without it', () => {
  expect(turn('rule', 'choose-purchase', bought)).toEqual({ now: 'purchase', otherwise: null });
  expect(turn('rule', 'is-bought', bought)).toBeUndefined();
  const large = { ...bought, value: 500 };
  expect(turn('rule', 'purchase-too-large', large)).toEqual({ now: 'none', otherwise: 'purchase' });
  expect(turn('rule', 'is-bought', large)).toEqual({ now: 'none', otherwise: null });
});

test('a case turns on a test where its opposite gives another outcome', () => {
  expect(turn('test', 'small', bought)).toEqual({ now: 'purchase', otherwise: 'none' });
  expect(turn('test', 'small', { ...bought, value: 500 })).toEqual({
    now: 'none',
    otherwise: 'purchase',
  });
  expect(turn('test', 'bought', { paid: 'no' })).toEqual({ now: 'gift', otherwise: 'purchase' });
});

test('a case turns on a figure where the other side of it gives another outcome', () => {
  expect(turn('figure', 'limit', bought)).toEqual({ now: 'purchase', otherwise: 'none' });
  expect(turn('figure', 'limit', { paid: 'no', value: 50, years: 1 })).toBeUndefined();
});

test('what is not known turns nothing, nor what the rule book does not have', () => {
  expect(turn('question', 'paid', {})).toBeUndefined();
  expect(turn('question', 'value', { ...bought, value: 'unknown' })).toBeUndefined();
  expect(turn('test', 'small', { paid: 'yes' })).toBeUndefined();
  expect(turn('figure', 'limit', { paid: 'yes' })).toBeUndefined();
  expect(turn('question', 'no-such', bought)).toBeUndefined();
  expect(turn('rule', 'no-such', bought)).toBeUndefined();
});

test('the first answer that turns it is told, though others do not', () => {
  const given = { 'own-will': 'no', object: 'services', price: 10 };
  const turned = turnsOn(
    smallestRulebook(),
    { kind: 'question', id: 'price' },
    '2024-06-01',
  )(given);
  expect(turned).toEqual({ now: 'purchase', otherwise: 'none', answer: 100 });
});

test('a test that is unsettled turns nothing, though either outcome of it would', () => {
  const unsettled = { 'own-will': 'so-so', object: 'services', price: 30 };
  const point = { kind: 'test', id: 'bought' } as const;
  expect(turnsOn(smallestRulebook(), point, '2024-06-01')(unsettled)).toBeUndefined();
});
