import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createNodeTable } from '#reasoning/nodeTable.ts';

/** The number of children follows from the variable, as it does in a diagram. */
const node = fc.integer({ min: 0, max: 2 }).chain((variable) =>
  fc.tuple(
    fc.constant(variable),
    fc.array(fc.integer({ min: 0, max: 6 }), {
      minLength: variable + 2,
      maxLength: variable + 2,
    }),
  ),
);

test('nodes are numbered as they come, each once', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 200 }), (nodes) => {
      const table = createNodeTable();
      const seen: string[] = [];
      for (const [variable, children] of nodes) {
        const key = `${variable} ${children.join(' ')}`;
        if (!seen.includes(key)) seen.push(key);
        const number = table.numberOf(variable, [...children]);
        expect(number).toBe(seen.indexOf(key));
        expect(table.variableOf(number)).toBe(variable);
        expect(table.childrenOf(number)).toEqual(children);
      }
      expect(table.size()).toBe(seen.length);
    }),
  );
});

test('many nodes keep their numbers', () => {
  const table = createNodeTable();
  const pairs = Array.from({ length: 5000 }, (_, at) => [at % 71, Math.floor(at / 71)]);
  for (const [at, pair] of pairs.entries()) expect(table.numberOf(0, pair)).toBe(at);
  for (const [at, pair] of pairs.entries()) expect(table.numberOf(0, [...pair])).toBe(at);
  expect(table.variableOf(5000)).toBeUndefined();
});
