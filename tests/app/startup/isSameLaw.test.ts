import { expect, test } from 'vitest';

import { isSameLaw } from '#app/startup/isSameLaw.ts';

import { smallRulebook, untilEndOf } from '../../support/smallRulebook.ts';

const rulebook = smallRulebook(untilEndOf(2027));

test.each([
  ['2026-11-21', '2026-11-22', true],
  ['2026-11-21', '2026-11-21', true],
  ['2027-12-31', '2028-01-01', false],
  ['2028-01-01', '2027-12-31', false],
  ['2025-12-31', '2026-01-01', false],
])('from %s to %s the law is the same: %s', (one, other, same) => {
  expect(isSameLaw(rulebook, one, other)).toBe(same);
});
