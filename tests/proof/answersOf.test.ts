import { expect, test } from 'vitest';

import { compiledFor } from '#reasoning/proof.ts';
import { answersOf, type Step } from '#proof/answersOf.ts';
import { questionWitnesses } from '#proof/questionWitnesses.ts';
import { proofOf } from '#proof/proofOf.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';

// The questions of the small rule book, in its order.
const [area, object, will, price, announced] = [0, 2, 3, 4, 5];

function answered(...steps: readonly Step[]): unknown {
  return Object.entries(answersOf(compiledFor(smallRulebook(), '2025-06-01').variables, steps));
}

test('the answers stand in the order of the questions, whatever order they came in', () => {
  expect(answered([will, 1], [area, 1])).toEqual([
    ['area', 'care'],
    ['own-will', 'yes'],
  ]);
});

test('a class of no answer, and a variable that is not there, give none', () => {
  expect(answered([object, 3], [99, 1], [will, 0])).toEqual([['own-will', 'unknown']]);
});

test('an amount between two bounds is a whole one', () => {
  const book = smallRulebook({ question: 'price', over: 23 });
  const { variables } = compiledFor(book, '2025-06-01');
  const samples = variables[price]?.samples ?? [];
  const at = samples.findIndex((sample) => sample === 36.5);
  expect(answersOf(variables, [[price, at]])).toEqual({ price: 36 });
});

test('an amount without a whole one in its class stays as it is', () => {
  const book = smallRulebook({
    any: [
      { question: 'price', over: 20 },
      { question: 'price', atLeast: 21 },
    ],
  });
  const { variables } = compiledFor(book, '2024-06-01');
  const at = (variables[price]?.samples ?? []).findIndex((sample) => sample === 20.5);
  expect(answersOf(variables, [[price, at]])).toEqual({ price: 20.5 });
});

test('an amount that is compared with another is fitted to it', () => {
  const over = (index: number): unknown => answered([price, 4], [announced, index]);
  expect(over(1)).toEqual([
    ['price', 180],
    ['announced', 181],
  ]);
  expect(over(2)).toEqual([
    ['price', 180],
    ['announced', 1],
  ]);
});

test('an announced amount is fitted just under the other where it may be equal', () => {
  const book = smallRulebook({ question: 'price', atMost: { figure: 'limit' } });
  const { variables } = compiledFor(book, '2025-06-01');
  const fitted = [1, 2, 3].map((index) =>
    answersOf(variables, [
      [area, 1],
      [price, 4],
      [announced, index],
    ]),
  );
  const amounts = fitted.map((answers) => Number(answers['announced']) - Number(answers['price']));
  expect(amounts.map(Math.sign)).toEqual([1, 0, -1]);
});

test('a question without a variable has no witness of its own', () => {
  const proof = proofOf(smallRulebook(), '2025-06-01');
  const fewer = { ...proof, compiled: { ...proof.compiled, variables: [] } };
  expect(questionWitnesses(fewer)).toEqual([]);
});
