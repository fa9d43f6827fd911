import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createPairTable } from '#reasoning/pairTable.ts';

const number = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1 << 20 }));

test('a pair is found again by the number it was given last, whatever else was put in', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, number), { maxLength: 300 }), (entries) => {
      const table = createPairTable();
      const expected = new Map<string, number>();
      for (const [a, b, value] of entries) {
        table.set(a, b, value);
        expected.set(`${a} ${b}`, value);
      }
      for (const [a, b] of entries) {
        expect(table.get(a, b)).toBe(expected.get(`${a} ${b}`));
        expect(table.get(b, a)).toBe(expected.get(`${b} ${a}`) ?? -1);
      }
    }),
  );
});

test('a pair that was not put in has no number', () => {
  const table = createPairTable();
  table.set(1, 2, 3);
  expect(table.get(2, 1)).toBe(-1);
  expect(table.get(0, 0)).toBe(-1);
});

test('nothing is lost while the table grows many times over', () => {
  const table = createPairTable();
  for (let a = 0; a < 40; a += 1) for (let b = 0; b < 40; b += 1) table.set(a, b, a * 100 + b);
  for (let a = 0; a < 40; a += 1)
    for (let b = 0; b < 40; b += 1) expect(table.get(a, b)).toBe(a * 100 + b);
  expect(table.get(40, 0)).toBe(-1);
});
