import { expect, test } from 'vitest';

import { ideaChanges } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from './smallRulebook.ts';

const day = '2026-11-21';
const bought = { 'own-will': 'no', object: 'services', price: 10 };

/** The small rule book, with what may be offered to change. */
function offering(
  changes: Rulebook['readiness']['changes'],
  towards: readonly string[] = ['gift'],
): Rulebook {
  const book = smallRulebook();
  return { ...book, readiness: { ...book.readiness, changes, towards } };
}

const will = { question: 'own-will', to: ['no', 'yes'] };
const object = { question: 'object', to: ['goods'] };

test('the change that leads there is told alone, not with another that is not needed', () => {
  expect(
    ideaChanges(offering([object, will]), bought, day).map(({ answers, recommended }) => [
      answers,
      recommended,
    ]),
  ).toEqual([[{ 'own-will': 'yes' }, 'gift']]);
});

test('nothing is told of an outcome that is not worked towards, or that is reached already', () => {
  expect(ideaChanges(offering([will], []), bought, day)).toEqual([]);
  const given = { ...bought, 'own-will': 'yes' };
  expect(ideaChanges(offering([object]), given, day)).toEqual([]);
});

test('an answer that is not to be changed from stays', () => {
  expect(ideaChanges(offering([{ ...will, from: ['so-so'] }]), bought, day)).toEqual([]);
  expect(ideaChanges(offering([{ ...will, from: ['no'] }]), bought, day)).toHaveLength(1);
});

test('what was not answered is nothing to change', () => {
  expect(ideaChanges(offering([will]), { object: 'services', price: 10 }, day)).toEqual([]);
});

test('two changes that lead there each by itself are both told, in the order they are offered', () => {
  const given = { ...bought, 'own-will': 'yes' };
  const book = offering([{ question: 'own-will', to: ['no', 'so-so'] }, object], ['purchase']);
  expect(ideaChanges(book, given, day).map(({ answers }) => answers)).toEqual([
    { 'own-will': 'no' },
    { 'own-will': 'so-so' },
  ]);
});

test('what is already so is no change', () => {
  const book = offering(
    [{ question: 'own-will', to: ['no', 'yes'] }, object],
    ['gift', 'purchase'],
  );
  expect(ideaChanges(book, bought, day).map(({ answers }) => answers)).toEqual([
    { 'own-will': 'yes' },
  ]);
});
