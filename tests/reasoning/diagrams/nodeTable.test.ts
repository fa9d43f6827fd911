import { expect, test } from 'vitest';

import { createNodeTable } from '#reasoning/diagrams/nodeTable.ts';

test('the same variable with the same children is the same node, and another is a new one', () => {
  const { numberOf, variables, children } = createNodeTable();
  expect(numberOf(0, [0, 1])).toBe(0);
  expect(numberOf(0, [1, 0])).toBe(1);
  expect(numberOf(1, [0, 1])).toBe(2);
  expect(numberOf(0, [0, 1])).toBe(0);
  expect(variables).toEqual([0, 0, 1]);
  expect(children).toEqual([
    [0, 1],
    [1, 0],
    [0, 1],
  ]);
});

test('nodes whose hashes are the same are kept apart, and each is found again', () => {
  const prime = 0x01000193;
  const { numberOf } = createNodeTable();
  // The variable and the first child change places; and longer ones that come to the same hash.
  const alike: readonly (readonly [number, readonly number[]])[] = [
    [1, [2]],
    [2, [1]],
    [3, [0]],
    [0, [3]],
    [1, [2, Math.imul(3, prime) ^ 3]],
    [1, [3, Math.imul(2, prime) ^ 3]],
    [2, [2, 3]],
    [2, [3, Math.imul(1, prime) ^ 3]],
  ];
  const numbers = alike.map(([variable, kids]) => numberOf(variable, kids));
  expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(alike.map(([variable, kids]) => numberOf(variable, [...kids]))).toEqual(numbers);
});
