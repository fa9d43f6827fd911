import { expect, test } from 'vitest';

import { createDiagrams } from '#reasoning/diagrams/diagrams.ts';
import { remainingVariables } from '#reasoning/diagrams/remainingVariables.ts';

const diagrams = createDiagrams([2, 3, 2], [0, 1, 2]);
const first = diagrams.ask(0, [0, 2]);
const middle = diagrams.ask(1, [3, 4, 4]);
const last = diagrams.ask(2, [0, 2]);
const either = diagrams.join(first, last, (a, b) => Math.max(a, b));

test('the variables that make a difference remain', () => {
  expect(remainingVariables(diagrams, [either], [])).toEqual(new Set([0, 2]));
});

test('the variables of all diagrams remain', () => {
  expect(remainingVariables(diagrams, [first, middle], [])).toEqual(new Set([0, 1]));
});

test('a variable with one class left does not remain', () => {
  expect(remainingVariables(diagrams, [either], [[0]])).toEqual(new Set([2]));
});

test('a variable that another has made indifferent does not remain', () => {
  expect(remainingVariables(diagrams, [either], [[1]])).toEqual(new Set());
});

test('a variable remains only when the classes it may still take differ', () => {
  expect(remainingVariables(diagrams, [middle], [undefined, [1, 2]])).toEqual(new Set());
  expect(remainingVariables(diagrams, [middle], [undefined, [0, 2]])).toEqual(new Set([1]));
});

test('nothing remains of a result', () => {
  expect(remainingVariables(diagrams, [5], [])).toEqual(new Set());
});

test('what is left of a part is never taken for a result', () => {
  // The first part that is found must differ from every result, 0 among them.
  const inner = diagrams.ask(2, [0, 1]);
  for (const result of [0, 1, 2])
    expect(remainingVariables(diagrams, [diagrams.ask(0, [inner, result])], [])).toEqual(
      new Set([0, 2]),
    );
});
