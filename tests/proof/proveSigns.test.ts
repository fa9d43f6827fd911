import { expect, test } from 'vitest';

import { proofOf } from '#proof/proofOf.ts';
import { proveSigns } from '#proof/proveSigns.ts';
import type { Criterion } from '#rulebook/index.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';
import { changed } from './changed.ts';

const day = '2024-06-01';

/** The violations where this is the strong sign; `asked` closes the gift. */
function signsOf(holds: Criterion, asked?: Criterion) {
  const book = changed(smallRulebook(asked), (draft) => {
    draft.tests.push({ id: 'sign', holds: structuredClone(holds) as never, sources: ['act'] });
    draft.strongSign = 'sign';
  });
  return proveSigns(proofOf(book, day));
}

test('holds where the sign closes the route, or leaves it unsettled', () => {
  expect(signsOf({ question: 'own-will', is: 'no' })).toEqual([]);
  // Neither one nor the other: the test of a purchase is unknown, and nothing is chosen.
  expect(signsOf({ question: 'own-will', is: 'so-so' })).toEqual([]);
});

test('a decided route beside the sign is a violation, with the smallest case that shows it', () => {
  expect(signsOf({ question: 'price', over: 500 })).toEqual([
    {
      property: 'not-settled-against-signs',
      subject: 'gift',
      detail: 'is decided though sign holds',
      answers: { 'own-will': 'yes', price: 501 },
    },
  ]);
});

test('a route that is only provisional beside the sign is none', () => {
  // What it hinges on closes the gift in one way: as long as it is unknown nothing is decided.
  const sign: Criterion = { unresolved: 'cheap' };
  const closing: Criterion = { question: 'price', over: 20 };
  expect(signsOf(sign, closing)).toEqual([]);
});

test('routes that no sign speaks against, and books that name no sign, have nothing to prove', () => {
  const book = smallRulebook();
  expect(proveSigns(proofOf(book, day))).toEqual([]);
  expect(signsOf({ question: 'own-will', is: 'no' }, { question: 'price', over: 900 })).toEqual([]);
});
