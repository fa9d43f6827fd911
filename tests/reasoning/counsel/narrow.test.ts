import { expect, test } from 'vitest';

import { narrow, variablesIn } from '#reasoning/counsel/narrow.ts';
import { createDiagrams } from '#reasoning/diagrams/diagrams.ts';

const [NO, YES] = [0, 1];

test('what cannot be makes no difference, and what may be anything stays as it is', () => {
  const diagrams = createDiagrams([3, 2], [0, 1]);
  const second = diagrams.ask(1, [NO, YES]);
  const root = diagrams.ask(0, [NO, second, YES]);
  const left = (...limits: (readonly number[] | undefined)[]) =>
    narrow(diagrams, root, limits, diagrams);
  expect(left(undefined, undefined)).toBe(root);
  expect(left([0, 1, 2])).toBe(root);
  expect(left([1])).toBe(second);
  expect(left([1], [1])).toBe(YES);
  expect(left([1, 2], [1])).toBe(YES);
  expect(left([0])).toBe(NO);
  // Of two that may be, the one that may not stands as the first.
  expect(left([1, 2])).toBe(diagrams.ask(0, [second, second, YES]));
  expect(left(undefined, [0])).toBe(diagrams.ask(0, [NO, NO, YES]));
});

test('it is drawn in another store', () => {
  const diagrams = createDiagrams([2, 2], [0, 1]);
  const root = diagrams.ask(0, [NO, diagrams.ask(1, [NO, YES])]);
  const other = diagrams.createEmpty();
  expect(narrow(diagrams, root, [[1]], other)).toBe(other.ask(1, [NO, YES]));
});

test('the variables of a diagram are those that it looks at', () => {
  const diagrams = createDiagrams([2, 2, 2], [0, 1, 2]);
  const last = diagrams.ask(2, [NO, YES]);
  expect(variablesIn(diagrams, YES)).toEqual(new Set());
  expect(variablesIn(diagrams, diagrams.ask(0, [last, YES]))).toEqual(new Set([0, 2]));
  expect(variablesIn(diagrams, diagrams.ask(0, [diagrams.ask(1, [last, NO]), last]))).toEqual(
    new Set([0, 1, 2]),
  );
});
