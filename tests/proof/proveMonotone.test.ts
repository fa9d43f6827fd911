import { expect, test } from 'vitest';

import { proofOf } from '#proof/proofOf.ts';
import { proveMonotone } from '#proof/proveMonotone.ts';
import type { Violation } from '#proof/violation.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';
import { type Change, changed, exclusion, find } from './changed.ts';

const day = '2024-06-01';
const inBand = '2025-06-01';

const monotoneAfter = (change: Change, on: string): Violation[] => {
  const book = changed(smallRulebook(), (draft) => {
    const value = find(draft.questions, 'price');
    if (value.kind === 'amount') value.calculator = true;
    change(draft);
  });
  return proveMonotone(proofOf(book, on));
};
const closesTheCheap: Change = (book) => {
  exclusion(book, 'purchase', 'too-dear').when = { test: 'cheap' };
};
const lessOpen = (places: string, answers: Violation['answers']): Violation => ({
  property: 'monotone',
  subject: 'purchase',
  detail: `is less open ${places}`,
  answers: answers ?? {},
});

test('sound rules violate nothing', () => {
  expect([day, inBand].flatMap((on) => monotoneAfter(() => undefined, on))).toEqual([]);
});

test('a rule that closes what is cheap violates it', () => {
  expect(monotoneAfter(closesTheCheap, day)).toEqual([lessOpen('at 50 than at 100 in price', {})]);
});

test('so does one that closes what lies below an announced amount', () => {
  expect(monotoneAfter(closesTheCheap, inBand)).toEqual([
    lessOpen('at 50 than at 180 in price', {}),
    lessOpen('at 180 than at 220 in price', {}),
    lessOpen('with a value under it than with a value at it in announced', { price: 180 }),
  ]);
});

test('an amount that is not the value of the contract may close either way', () => {
  const book = changed(smallRulebook(), closesTheCheap);
  expect(proveMonotone(proofOf(book, day))).toEqual([]);
});

test('the value of the contract is found wherever it stands among the questions', () => {
  const reversed: Change = (book) => {
    closesTheCheap(book);
    book.questions.reverse();
  };
  const announced = monotoneAfter(reversed, inBand).find(({ detail }) =>
    detail.includes('announced'),
  );
  expect(announced?.detail).toBe(
    'is less open with a value under it than with a value at it in announced',
  );
});
