import { expect, test } from 'vitest';

import type { Answers } from '#reasoning/index.ts';
import { compiledFor } from '#reasoning/proof.ts';
import { allowedClasses } from '#reasoning/questions/allowedClasses.ts';
import { answerInClass } from '#reasoning/counsel/alternativeAnswers.ts';

import { smallRulebook } from '../smallRulebook.ts';

const day = '2025-06-01';
const isSilent = (answers: Answers) => (question: string) => answers[question] === undefined;

/** The classes of the object, which the area can settle: unknown, services, goods, no answer. */
function ofObject(answers: Answers, isOpen = isSilent(answers)): readonly number[] | undefined {
  return allowedClasses(compiledFor(smallRulebook(), day), answers, isOpen)[2];
}

test('an answer that is given keeps to its class', () => {
  expect(ofObject({ object: 'goods' })).toEqual([2]);
  expect(ofObject({ object: 'unknown' })).toEqual([0]);
});

test('an open answer that something could settle may be any but none', () => {
  expect(ofObject({})).toEqual([0, 1, 2]);
  expect(ofObject({ area: 'sport' })).toEqual([0, 1, 2]);
});

test('what the area settles is not asked, and stays without an answer', () => {
  expect(ofObject({ area: 'care' })).toEqual([3]);
});

test('an open answer that nothing settles may be any', () => {
  const all = allowedClasses(
    compiledFor(smallRulebook(), day),
    { area: 'care' },
    (id) => id !== 'area',
  );
  expect(all[0]).toEqual([1]);
  expect(all.slice(3)).toEqual([undefined, undefined, undefined]);
});

test('an answer of a class is measured from the amounts there are', () => {
  const book = smallRulebook({ question: 'price', atMost: { figure: 'limit' } });
  const announced = compiledFor(book, day).variables[5];
  const near = (at: number, answers: Answers): unknown =>
    announced === undefined ? 'no such question' : answerInClass(announced, at, answers);
  expect([1, 2, 3].map((at) => near(at, { area: 'care', price: 190 }))).toEqual([191, 190, 189]);
  // Nothing lies under nought.
  expect([1, 2, 3].map((at) => near(at, { price: 0 }))).toEqual([1, 0, undefined]);
  expect(near(1, {})).toBeUndefined();
});
