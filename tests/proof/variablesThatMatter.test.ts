import { expect, test } from 'vitest';

import { createDiagrams } from '#reasoning/diagrams/diagrams.ts';
import { variablesThatMatter } from '#proof/variablesThatMatter.ts';

// Four variables with two, three, four and two classes.
const classes = [2, 3, 4, 2];
const order = [2, 0, 3, 1];

test('a variable does not matter when its ways differ only where nothing is allowed to go', () => {
  const diagrams = createDiagrams(classes, order);
  const { ask } = diagrams;
  const every = classes.map((count) => [...Array(count).keys()]);
  const mattering = (root: number, allowed: readonly (readonly number[])[]): Set<number> =>
    variablesThatMatter(diagrams, [root], allowed);
  const alike = ask(0, [ask(1, [1, 2, 3]), ask(1, [9, 2, 3])]);
  expect(mattering(alike, every)).toEqual(new Set([0, 1]));
  expect(mattering(alike, every.with(1, [1, 2]))).toEqual(new Set([1]));
  // Each way asks what the other does not.
  const skipping = ask(0, [ask(1, [4, 5, 6]), ask(3, [4, 7])]);
  expect(mattering(skipping, every.with(1, [0]).with(3, [0]))).toEqual(new Set());
  expect(mattering(skipping, every.with(1, [0]))).toEqual(new Set([0, 3]));
  const crossing = ask(0, [ask(1, [4, 5, 6]), ask(3, [4, 5])]);
  expect(mattering(crossing, every.with(1, [0]).with(3, [1]))).toEqual(new Set([0]));
});
