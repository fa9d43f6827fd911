import { expect, test } from 'vitest';

import { areFiguresKnown } from '#app/case/areFiguresKnown.ts';

import { smallRulebook, untilEndOf } from '../../support/smallRulebook.ts';

const rulebook = smallRulebook(untilEndOf(2027));

test.each([
  ['2026-11-21', true],
  ['2027-12-31', true],
  ['2028-01-01', false],
  ['2024-01-01', true],
  ['2023-12-31', false],
])('whether every amount is known on %s: %s', (day, known) => {
  expect(areFiguresKnown(rulebook, day)).toBe(known);
});
