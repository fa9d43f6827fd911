import { expect, test } from 'vitest';

import { compiledFor, outcomeDiagrams } from '#reasoning/proof.ts';
import { lawDays } from '#proof/index.ts';
import type { Criterion } from '#rulebook/index.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';

test('the law is proved on a day before the first figure and on each day on which one changes', () => {
  expect(lawDays(smallRulebook())).toEqual([
    '2023-12-31',
    '2024-01-01',
    '2025-01-01',
    '2026-01-01',
  ]);
});

test('a provision that a rule asks for has its own days, and the day after its last is one', () => {
  const asked = { any: [{ inForce: 'old-section' }, { not: { inForce: 'new-section' } }] };
  expect(lawDays(smallRulebook(asked)).slice(0, 3)).toEqual([
    '2022-12-31',
    '2023-01-01',
    '2024-01-01',
  ]);
});

test('the diagrams are as large on the last day of a period as on its first', () => {
  const rulebook = smallRulebook();
  const sizeOn = (day: string): number =>
    outcomeDiagrams(compiledFor(rulebook, day)).diagrams.size();
  expect([sizeOn('2024-12-31'), sizeOn('2025-12-31'), sizeOn('2099-12-31')]).toEqual(
    ['2024-01-01', '2025-01-01', '2026-01-01'].map(sizeOn),
  );
});

test('a rule book that knows no dates is proved on one day', () => {
  expect(lawDays({ ...smallRulebook(), figures: {} })).toEqual(['2000-01-01']);
});

test('a provision is found wherever a rule asks for it, and turns the law on two days', () => {
  const act = smallRulebook().sources['act'];
  const dated = { ...act, validFrom: '2020-05-01', validTo: '2020-12-31' };
  const days = (asked: Criterion): string[] => {
    const book = smallRulebook(asked);
    const sources = act === undefined ? {} : { ...book.sources, act: { ...act, ...dated } };
    return lawDays({ ...book, figures: {}, sources });
  };
  const turns = ['2020-04-30', '2020-05-01', '2021-01-01'];
  const inForce = { inForce: 'act' };
  expect(days({ all: [inForce] })).toEqual(turns);
  expect(days({ not: { any: [{ area: 'service' }, inForce] } })).toEqual(turns);
  expect(days({ area: 'service' })).toEqual(['2000-01-01']);
  expect(days({ inForce: 'no-such-provision' })).toEqual(['2000-01-01']);
});

test('a figure turns the law on its first day and on the day after its last', () => {
  const period = { from: '2024-03-01', to: '2024-04-30', amount: 1, source: 'act' };
  const figures = { limit: { id: 'limit', unit: 'SEK' as const, periods: [period] } };
  expect(lawDays({ ...smallRulebook(), figures })).toEqual([
    '2024-02-29',
    '2024-03-01',
    '2024-05-01',
  ]);
});
