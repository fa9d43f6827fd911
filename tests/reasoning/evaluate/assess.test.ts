import { describe, expect, test } from 'vitest';

import { type Answers, assess, type Assessment } from '#reasoning/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const on2024 = (answers: Answers): Assessment => assess(smallRulebook(), answers, '2024-06-01');
const gift = { 'own-will': 'yes', object: 'services' };
const purchase = { 'own-will': 'no', object: 'services', price: 99 };

test('the first candidate that holds is recommended', () => {
  expect(on2024(purchase)).toMatchObject({ recommended: 'purchase', chosenBy: 'choose-purchase' });
  expect(on2024(gift)).toMatchObject({ recommended: 'gift', chosenBy: 'choose-gift' });
});

test('the assessment names the day whose law it used', () => {
  expect(on2024(gift).asOf).toBe('2024-06-01');
});

describe('the status is', () => {
  test('decided when no unknown answer can change the recommendation', () => {
    expect(on2024({ 'own-will': 'yes' }).status).toBe('decided');
  });

  test('provisional when an unknown answer could change it', () => {
    expect(on2024({ 'own-will': 'unknown', price: 20 })).toMatchObject({
      status: 'provisional',
      recommended: 'purchase',
      chosenBy: 'choose-small-purchase',
    });
  });

  test('decided when nothing is unknown, though a test is unresolved', () => {
    expect(on2024({ 'own-will': 'so-so', price: 20, object: 'services' }).status).toBe('decided');
  });

  test('undecided when no candidate holds', () => {
    expect(on2024({})).toMatchObject({ status: 'undecided', recommended: null, chosenBy: null });
  });

  test('stopped, with the recommendation none, when every route is excluded', () => {
    expect(on2024({ 'own-will': 'no', price: 100 })).toMatchObject({
      status: 'stopped',
      recommended: 'none',
      chosenBy: null,
    });
  });
});

describe('a route is', () => {
  test('recommended, by the rule that chose it and those that carry it', () => {
    expect(on2024(purchase).routes['purchase']).toEqual({
      route: 'purchase',
      verdict: 'recommended',
      because: ['choose-purchase', 'is-bought'],
      conditions: ['keep-record'],
      sources: ['act'],
    });
  });

  test('excluded by every rule that closes it, without conditions', () => {
    expect(on2024({ 'own-will': 'yes', price: 100, object: 'goods' }).routes['purchase']).toEqual({
      route: 'purchase',
      verdict: 'excluded',
      because: ['nothing-to-buy', 'too-dear'],
      conditions: [],
      sources: ['act', 'new-section'],
    });
  });

  test('undecided by the rules that are not settled and have no condition for it', () => {
    expect(on2024({ 'own-will': 'unknown' }).routes['purchase']).toMatchObject({
      verdict: 'undecided',
      because: ['too-dear'],
      conditions: ['find-out', 'keep-record'],
    });
  });

  test('conditional while a rule is unknown that has a condition for it', () => {
    expect(on2024({ 'own-will': 'so-so', price: 49 }).routes['purchase']).toMatchObject({
      verdict: 'conditional',
      conditions: ['find-out'],
    });
  });

  test('conditional under a condition that is a gate', () => {
    const routes = on2024({ ...purchase, 'own-will': 'so-so', object: 'goods' }).routes;
    expect(routes['purchase']).toMatchObject({
      verdict: 'conditional',
      conditions: ['find-out', 'keep-record', 'split-goods'],
    });
  });

  test('recommended even under a gate, with the gate among its conditions', () => {
    expect(on2024({ ...gift, object: 'goods' }).routes['gift']).toMatchObject({
      verdict: 'recommended',
      conditions: ['always', 'split-goods'],
    });
  });
});

describe('a condition', () => {
  const conditionsAt = (price: number | 'unknown'): readonly string[] | undefined =>
    on2024({ ...purchase, price }).routes['purchase']?.conditions;

  test('stands when it holds and not when it fails', () => {
    expect([conditionsAt(49), conditionsAt(50)]).toEqual([[], ['keep-record']]);
  });

  test('stands while it is unknown', () => {
    expect(conditionsAt('unknown')).toContain('keep-record');
  });

  test('that says so is left out while it is unknown', () => {
    expect(on2024({ 'own-will': 'yes' }).routes['gift']?.conditions).toEqual(['always']);
  });
});

test('a route that is not settled is never recommended', () => {
  expect(on2024({ ...purchase, price: 'unknown' })).toMatchObject({
    status: 'undecided',
    recommended: null,
  });
});

test('a warning is given when it holds, not when it fails or is unknown', () => {
  const warned = [501, 500, 'unknown'].map((price) => on2024({ ...gift, price }).warnings);
  expect(warned).toEqual([['high-price'], [], []]);
});

test('another day gives the answer of that day', () => {
  const book = smallRulebook();
  const at150 = { 'own-will': 'no', price: 150 };
  expect(assess(book, at150, '2024-12-31').recommended).toBe('none');
  expect(assess(book, at150, '2025-01-01').recommended).toBe('purchase');
});
