import { expect, test } from 'vitest';

import type { Answers } from '#reasoning/index.ts';
import { compiledFor } from '#reasoning/proof.ts';
import { alternativeAnswers } from '#reasoning/counsel/alternativeAnswers.ts';

import { smallRulebook } from '../smallRulebook.ts';

const others = (id: string, answers: Answers, asOf = '2025-06-01'): unknown[] => {
  const book = smallRulebook();
  const index = book.questions.findIndex((question) => question.id === id);
  return [...alternativeAnswers(compiledFor(book, asOf), index, answers).values()];
};

test('the other answers are those of each class that is not its own, "unknown" not among them', () => {
  expect(others('own-will', { 'own-will': 'yes' })).toEqual(['no', 'so-so']);
  expect(others('own-will', {})).toEqual(['yes', 'no', 'so-so']);
  expect(others('object', {})).toEqual(['services', 'goods']);
  expect(others('code', {})).toEqual([]);
  expect(others('no-such-question', {})).toEqual([]);
});

test('the answers that the area could settle are aimed for like others', () => {
  expect(others('object', { area: 'care' })).toEqual(['services', 'goods']);
  expect(others('object', { object: 'unknown' })).toEqual(['services', 'goods']);
  expect(others('own-will', { 'own-will': 'unknown' })).toEqual(['yes', 'no', 'so-so']);
});

test('the other amounts are the nearest amounts from where the answer lies', () => {
  expect(others('price', { price: 190 })).toEqual([20, 49, 179, 220, 501]);
  expect(others('price', { price: 502 })).toEqual([20, 49, 179, 219, 500]);
  expect(others('price', { price: 5 })).toEqual([21, 50, 180, 220, 501]);
});

test('the other amounts are the highest amounts where none is known, and the lowest of the class without end', () => {
  expect(others('price', {})).toEqual([20, 49, 179, 219, 500, 501]);
  expect(others('price', { price: 'unknown' })).toEqual([20, 49, 179, 219, 500, 501]);
});

test('the other announced amounts lie on both sides of what an amount is compared with', () => {
  expect(others('announced', { price: 200 })).toEqual([201, 200]);
  expect(others('announced', { price: 200, announced: 250 })).toEqual([200]);
  expect(others('announced', { price: 200, announced: 200 })).toEqual([201]);
  expect(others('announced', {})).toEqual([]);
});
