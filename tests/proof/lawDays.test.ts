import { expect, test } from 'vitest';

import { compiledFor, outcomeDiagrams } from '#reasoning/index.ts';
import { lawDays } from '#proof/index.ts';

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
  expect(lawDays({ ...smallRulebook(), figures: {} })).toHaveLength(1);
});
