import { expect, test } from 'vitest';

import { compiledFor } from '#reasoning/proof.ts';
import { weightsOf } from '#proof/weightsOf.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';

const day = '2025-06-01';

test('each answer of a choice and each area counts once, other classes once each', () => {
  const book = smallRulebook();
  expect(weightsOf(book, compiledFor(book, day).variables)).toEqual([
    [1n, 1n, 2n],
    [1n],
    [1n, 1n, 1n, 1n],
    [1n, 1n, 1n, 1n],
    [1n, 1n, 1n, 1n, 1n, 1n, 1n],
    [1n, 1n, 1n],
  ]);
});
