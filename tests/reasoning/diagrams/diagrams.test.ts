import { expect, test } from 'vitest';

import { createDiagrams, type Diagrams, type Node } from '#reasoning/diagrams/diagrams.ts';

// Three variables with two, three and two classes.
const classes = [2, 3, 2];
const order = [1, 0, 2];

/** The result for one choice of classes. */
function resultOf(diagrams: Diagrams, node: Node, chosen: readonly number[]): number {
  let at = node;
  while (!diagrams.isResult(at))
    at = diagrams.childrenOf(at)[chosen[diagrams.variableOf(at)] ?? 0] ?? -1;
  return at;
}

const choices = [0, 1].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1].map((c) => [a, b, c])));
const min = (a: number, b: number): number => Math.min(a, b);
const max = (a: number, b: number): number => Math.max(a, b);

test('a variable whose children are all the same is not asked', () => {
  const diagrams = createDiagrams(classes, order);
  const made = diagrams.size();
  expect(diagrams.ask(1, [7, 7, 7])).toBe(7);
  expect(diagrams.size()).toBe(made);
});

test('equal functions are the same node', () => {
  const diagrams = createDiagrams(classes, order);
  const first = diagrams.ask(0, [0, 2]);
  const last = diagrams.ask(2, [2, 1]);
  const one = diagrams.join(first, last, min);
  const other = diagrams.join(last, first, (a, b) => min(a, b));
  expect(other).toBe(one);
});

test('a join gives the join of the two results, for every choice', () => {
  const diagrams = createDiagrams(classes, order);
  const a = diagrams.ask(1, [0, 2, 1]);
  const b = diagrams.ask(0, [1, diagrams.ask(2, [0, 2])]);
  const joined = diagrams.join(a, b, max);
  for (const chosen of choices)
    expect(resultOf(diagrams, joined, chosen)).toBe(
      Math.max(resultOf(diagrams, a, chosen), resultOf(diagrams, b, chosen)),
    );
});

test('joins of different kinds do not share their memory', () => {
  const diagrams = createDiagrams(classes, order);
  const a = diagrams.ask(0, [0, 2]);
  const b = diagrams.ask(1, [1, 0, 2]);
  expect(diagrams.join(a, b, min)).not.toBe(diagrams.join(a, b, max));
});

test('a map changes the results and merges what becomes equal', () => {
  const diagrams = createDiagrams(classes, order);
  const node = diagrams.ask(1, [0, 1, 2]);
  const doubled = diagrams.map(node, (result) => result * 2);
  expect([0, 1, 2].map((b) => resultOf(diagrams, doubled, [0, b, 0]))).toEqual([0, 2, 4]);
  expect(diagrams.map(node, () => 5)).toBe(5);
});

test('a diagram looks at its variables in the given order, whatever order it was made in', () => {
  const diagrams = createDiagrams(classes, order);
  const a = diagrams.ask(0, [0, 2]);
  const b = diagrams.ask(1, [1, 0, 2]);
  expect(diagrams.variableOf(diagrams.join(a, b, max))).toBe(1);
});
