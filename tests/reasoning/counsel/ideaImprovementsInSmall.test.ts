import { describe, expect, test } from 'vitest';

import { type Answers, ideaImprovements } from '#reasoning/index.ts';
import type { Criterion, Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

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
    ideaImprovements(offering([object, will]), bought, day).map(({ answers, recommended }) => [
      answers,
      recommended,
    ]),
  ).toEqual([[{ 'own-will': 'yes' }, 'gift']]);
});

test('nothing is told of an outcome that is not worked towards, or that is reached already', () => {
  expect(ideaImprovements(offering([will], []), bought, day)).toEqual([]);
  const given = { ...bought, 'own-will': 'yes' };
  expect(ideaImprovements(offering([object]), given, day)).toEqual([]);
});

test('an answer that is not to be changed from stays', () => {
  expect(ideaImprovements(offering([{ ...will, from: ['so-so'] }]), bought, day)).toEqual([]);
  expect(ideaImprovements(offering([{ ...will, from: ['no'] }]), bought, day)).toHaveLength(1);
});

test('what was not answered is nothing to change', () => {
  expect(ideaImprovements(offering([will]), { object: 'services', price: 10 }, day)).toEqual([]);
});

test('two changes that lead there each by itself are both told, in the order they are offered', () => {
  const given = { ...bought, 'own-will': 'yes' };
  const book = offering([{ question: 'own-will', to: ['no', 'so-so'] }, object], ['purchase']);
  expect(ideaImprovements(book, given, day).map(({ answers }) => answers)).toEqual([
    { 'own-will': 'no' },
    { 'own-will': 'so-so' },
  ]);
});

test('what is already so is no change', () => {
  const book = offering(
    [{ question: 'own-will', to: ['no', 'yes'] }, object],
    ['gift', 'purchase'],
  );
  expect(ideaImprovements(book, bought, day).map(({ answers }) => answers)).toEqual([
    { 'own-will': 'yes' },
  ]);
});

describe('with more ways than one', () => {
  const is = (question: string, answer: string): Criterion => ({ question, is: answer });
  const changes = [
    { question: 'object', to: ['services'] },
    { question: 'own-will', to: ['yes'] },
    { question: 'area', to: ['sport'] },
  ];
  const closed = { area: 'care', object: 'goods', 'own-will': 'no', price: 10 };
  /** A gift, open where something holds and else closed. */
  const giftWhere = (open: Criterion): Rulebook => ({
    ...smallRulebook({ not: open }),
    candidates: [{ id: 'choose-gift', route: 'gift', when: { all: [] }, sources: ['act'] }],
    readiness: { gates: [], checks: [], fills: [], changes, towards: ['gift'] },
  });
  const told = (book: Rulebook, answers: Answers) =>
    ideaImprovements(book, answers, day).map((turn) => [turn.recommended, turn.answers]);

  test('the smaller is told first', () => {
    const both = { all: [is('object', 'services'), is('own-will', 'yes')] };
    expect(told(giftWhere({ any: [both, is('area', 'sport')] }), closed)).toEqual([
      ['gift', { area: 'sport' }],
      ['gift', { object: 'services', 'own-will': 'yes' }],
    ]);
  });

  test('two that share a change are both told', () => {
    const either = { any: [is('own-will', 'yes'), is('area', 'sport')] };
    expect(told(giftWhere({ all: [is('object', 'services'), either] }), closed)).toEqual([
      ['gift', { object: 'services', 'own-will': 'yes' }],
      ['gift', { object: 'services', area: 'sport' }],
    ]);
  });

  test('one that goes further than another, to another outcome, is told too', () => {
    const bargain = { all: [{ test: 'bought' }, is('object', 'goods')] };
    const book: Rulebook = {
      ...smallRulebook({ question: 'price', over: 900 }),
      candidates: [
        { id: 'choose-purchase', route: 'purchase', when: bargain, sources: ['act'] },
        { id: 'choose-gift', route: 'gift', when: { test: 'bought' }, sources: ['act'] },
      ],
      readiness: {
        gates: [],
        checks: [],
        fills: [],
        changes: [
          { question: 'own-will', to: ['no'] },
          { question: 'object', to: ['goods'] },
        ],
        towards: ['gift', 'purchase'],
      },
    };
    expect(told(book, { object: 'services', 'own-will': 'yes', price: 10 })).toEqual([
      ['gift', { 'own-will': 'no' }],
      ['purchase', { 'own-will': 'no', object: 'goods' }],
    ]);
  });
});
