import { expect, test } from 'vitest';

import { areaInCodes } from '#reasoning/model/isInCodes.ts';
import { FAILS, HOLDS, UNKNOWN } from '#reasoning/model/truth.ts';
import type { Area, CodeSet } from '#rulebook/index.ts';

const set: CodeSet = {
  id: 'set',
  source: 'act',
  ranges: [{ from: '20000000', to: '29999999' }],
  singles: [],
};

function area(codes: string[], rest: Partial<Area> = {}): Area {
  return { id: 'area', group: 'all', codes, settled: true, tags: [], ...rest };
}

test('an area is on a list when all its usual codes are', () => {
  expect(areaInCodes(area(['20000000', '29999999']), set)).toBe(HOLDS);
});

test('an area is not on a list when none of its usual codes is', () => {
  expect(areaInCodes(area(['10000000', '30000000']), set)).toBe(FAILS);
});

test('an area with some codes on a list and some not is not settled', () => {
  expect(areaInCodes(area(['20000000', '30000000']), set)).toBe(UNKNOWN);
});

test('an area whose codes are not sure says nothing about a list', () => {
  expect(areaInCodes(area(['20000000'], { settled: false }), set)).toBe(UNKNOWN);
  expect(areaInCodes(area(['30000000'], { settled: false }), set)).toBe(UNKNOWN);
});

test('an area without codes says nothing about a list', () => {
  expect(areaInCodes(area([]), set)).toBe(UNKNOWN);
});

test('what the area says outright of a list wins over its codes', () => {
  expect(areaInCodes(area(['30000000'], { lists: { set: 'in' } }), set)).toBe(HOLDS);
  expect(areaInCodes(area(['20000000'], { lists: { set: 'out' } }), set)).toBe(FAILS);
  expect(areaInCodes(area([], { settled: false, lists: { set: 'in' } }), set)).toBe(HOLDS);
});

test('what the area says outright of another list does not count', () => {
  expect(areaInCodes(area(['20000000'], { lists: { other: 'out' } }), set)).toBe(HOLDS);
});
