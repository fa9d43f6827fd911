import { expect, test } from 'vitest';

import { isPresumed } from '#reasoning/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const presumed = (answers: Record<string, string>, question = 'object'): boolean =>
  isPresumed(smallRulebook(), answers, '2024-06-01', question);

test('a question is presumed when what is known settles it', () => {
  expect(presumed({ area: 'care' })).toBe(true);
});

test('a question is not presumed when what is known does not settle it', () => {
  expect(presumed({ area: 'sport' })).toBe(false);
  expect(presumed({})).toBe(false);
});

test('a question that is answered is not presumed, not even when the answer is "unknown"', () => {
  expect(presumed({ area: 'care', object: 'goods' })).toBe(false);
  expect(presumed({ area: 'care', object: 'unknown' })).toBe(false);
});

test('a question without a presumption is never presumed', () => {
  expect(presumed({ area: 'care' }, 'price')).toBe(false);
});
