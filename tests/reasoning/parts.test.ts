import { describe, expect, test } from 'vitest';

import { createParts } from '#reasoning/parts.ts';
import { both, either, FAILS, HOLDS, negate, type Truth, UNKNOWN } from '#reasoning/truth.ts';

const isOne: readonly Truth[] = [UNKNOWN, HOLDS, FAILS];
const isOther: readonly Truth[] = [UNKNOWN, FAILS];

describe('a part', () => {
  test('of one variable says its truth for each class', () => {
    expect(createParts([3]).leaf(0, isOne)).toEqual({ sources: [0], table: isOne });
  });

  test('of two variables has a truth for each pair of classes, the last going round fastest', () => {
    const parts = createParts([3, 2]);
    const joined = parts.join(parts.leaf(0, isOne), parts.leaf(1, isOther), both);
    expect(joined).toEqual({
      sources: [0, 1],
      table: [UNKNOWN, FAILS, UNKNOWN, FAILS, FAILS, FAILS],
    });
    const turned = parts.join(parts.leaf(1, isOther), parts.leaf(0, isOne), both);
    expect(turned.sources).toEqual([1, 0]);
  });

  test('joined with a part of the same variables needs no other', () => {
    const parts = createParts([3, 2]);
    const [one, other] = [parts.leaf(0, isOne), parts.leaf(1, isOther)];
    const pair = parts.join(one, other, both);
    const turned = parts.join(parts.map(other, negate), one, either);
    expect(parts.join(pair, turned, either)).toEqual({
      sources: [0, 1],
      table: [UNKNOWN, HOLDS, HOLDS, HOLDS, UNKNOWN, HOLDS],
    });
  });

  test('that is equal to another is that other', () => {
    const parts = createParts([3, 3]);
    expect(parts.leaf(0, isOne)).toBe(parts.leaf(0, [...isOne]));
    expect(parts.leaf(0, isOne)).not.toBe(parts.leaf(1, isOne));
    expect(parts.constant(HOLDS)).toBe(parts.map(parts.constant(FAILS), negate));
  });

  test('of variables whose numbers read alike is not the same', () => {
    const parts = createParts(Array.from({ length: 24 }, () => 2));
    const pair = (a: number, b: number) =>
      parts.join(parts.leaf(a, isOther), parts.leaf(b, isOther), both);
    expect(pair(1, 23)).not.toBe(pair(12, 3));
    expect(pair(1, 23).sources).toEqual([1, 23]);
    expect(pair(12, 3).sources).toEqual([12, 3]);
  });

  test('over more than two sources looks at its larger side as one', () => {
    const parts = createParts([3, 2, 2]);
    const pair = parts.join(parts.leaf(0, isOne), parts.leaf(1, isOther), both);
    const third = parts.leaf(2, isOther);
    for (const [a, b, at] of [
      [pair, third, 0],
      [third, pair, 1],
    ] as const) {
      const { sources, table } = parts.join(a, b, either);
      expect(sources[1 - at]).toBe(2);
      expect(parts.partBehind(sources[at] ?? -1)).toBe(pair);
      expect(parts.valuesOf(sources[at] ?? -1)).toBe(3);
      expect(table).toHaveLength(6);
    }
  });

  test('of two leaves of many classes looks at the one with more of them as one', () => {
    const parts = createParts([65, 64]);
    const many = parts.leaf(
      0,
      Array.from({ length: 65 }, () => HOLDS),
    );
    const fewer = parts.leaf(
      1,
      Array.from({ length: 64 }, () => FAILS),
    );
    expect(parts.partBehind(parts.join(many, fewer, both).sources[0] ?? -1)).toBe(many);
    expect(parts.partBehind(parts.join(fewer, many, both).sources[1] ?? -1)).toBe(many);
    const fits = createParts([64, 64]);
    const [a, b] = [0, 1].map((at) =>
      fits.leaf(
        at,
        Array.from({ length: 64 }, () => HOLDS),
      ),
    );
    if (a !== undefined && b !== undefined) expect(fits.join(a, b, both).table).toHaveLength(4096);
  });

  test('looked at as one is the same source each time', () => {
    const parts = createParts([3, 2, 2, 2]);
    const pair = parts.join(parts.leaf(0, isOne), parts.leaf(1, isOther), both);
    const [first, second] = [2, 3].map((at) => parts.join(pair, parts.leaf(at, isOther), either));
    expect(first?.sources[0]).toBe(second?.sources[0]);
    expect(first?.sources[0]).toBe(4);
  });
});

test('a variable has its own number of values, and nothing behind it', () => {
  const parts = createParts([5, 2]);
  expect([parts.valuesOf(0), parts.valuesOf(1)]).toEqual([5, 2]);
  expect(parts.partBehind(0)).toBeUndefined();
});
