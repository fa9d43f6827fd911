import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createPatterns } from '#reasoning/patterns.ts';

const truths = fc.array(fc.constantFrom(0, 1, 2), { minLength: 40, maxLength: 40 });
/** Every other place, so that what lies between must not count. */
const places = Int32Array.from({ length: 20 }, (_, at) => at * 2);

test('what was kept is found in every case that stands alike, and in no other', () => {
  fc.assert(
    fc.property(truths, truths, (kept, asked) => {
      const patterns = createPatterns<object>(places);
      const made = {};
      patterns.keep(Uint16Array.from(kept), made);
      const isAlike = places.every((place) => kept[place] === asked[place]);
      expect(patterns.find(Uint16Array.from(asked))).toBe(isAlike ? made : undefined);
      const between = kept.map((truth, place) => (place % 2 === 0 ? truth : 2 - truth));
      expect(patterns.find(Uint16Array.from(between))).toBe(made);
    }),
  );
});

test('each place counts', () => {
  const patterns = createPatterns<object>(places);
  const kept = new Uint16Array(40);
  patterns.keep(kept, {});
  for (const place of places)
    expect(patterns.find(kept.map((_, at) => (at === place ? 1 : 0)))).toBeUndefined();
});

test('without places there is one pattern', () => {
  const patterns = createPatterns<string>(Int32Array.of());
  expect(patterns.find(Uint16Array.of(1))).toBeUndefined();
  patterns.keep(Uint16Array.of(1), 'made');
  expect(patterns.find(Uint16Array.of(2))).toBe('made');
});

test('when there are too many, all are forgotten and new ones kept', () => {
  const patterns = createPatterns<string>(Int32Array.of(0), 2);
  patterns.keep(Uint16Array.of(0), 'first');
  patterns.keep(Uint16Array.of(1), 'second');
  expect(patterns.find(Uint16Array.of(0))).toBe('first');
  patterns.keep(Uint16Array.of(2), 'third');
  expect(patterns.find(Uint16Array.of(0))).toBeUndefined();
  expect(patterns.find(Uint16Array.of(2))).toBe('third');
});
