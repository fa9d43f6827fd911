import { expect, test } from 'vitest';

import {
  asTruth,
  both,
  either,
  FAILS,
  HOLDS,
  negate,
  presumedTruth,
  testTruth,
  UNKNOWN,
  unresolvedTruth,
} from '#reasoning/model/truth.ts';

const values = [FAILS, UNKNOWN, HOLDS] as const;

test('"both" holds only when both hold and fails as soon as one fails', () => {
  expect(values.map((a) => values.map((b) => both(a, b)))).toEqual([
    [FAILS, FAILS, FAILS],
    [FAILS, UNKNOWN, UNKNOWN],
    [FAILS, UNKNOWN, HOLDS],
  ]);
});

test('"either" holds as soon as one holds and fails only when both fail', () => {
  expect(values.map((a) => values.map((b) => either(a, b)))).toEqual([
    [FAILS, UNKNOWN, HOLDS],
    [UNKNOWN, UNKNOWN, HOLDS],
    [HOLDS, HOLDS, HOLDS],
  ]);
});

test('the opposite of unknown is unknown', () => {
  expect(values.map(negate)).toEqual([HOLDS, UNKNOWN, FAILS]);
});

test('a test without a criterion for failing is as true as its criterion for holding', () => {
  expect(values.map((holds) => testTruth(holds, undefined))).toEqual([FAILS, UNKNOWN, HOLDS]);
});

test('a test that neither holds nor fails is unknown', () => {
  expect(values.map((holds) => values.map((fails) => testTruth(holds, fails)))).toEqual([
    [UNKNOWN, UNKNOWN, FAILS],
    [UNKNOWN, UNKNOWN, FAILS],
    [HOLDS, HOLDS, HOLDS],
  ]);
});

test('a test is unresolved exactly when it is unknown', () => {
  expect(values.map(unresolvedTruth)).toEqual([FAILS, HOLDS, FAILS]);
});

test('a presumption says something only when it applies', () => {
  expect(values.map((when) => presumedTruth(when, HOLDS))).toEqual([UNKNOWN, UNKNOWN, HOLDS]);
  expect(values.map((when) => presumedTruth(when, FAILS))).toEqual([UNKNOWN, UNKNOWN, FAILS]);
});

test('a number that is no truth is read as unknown', () => {
  expect([0, 1, 2, 9].map(asTruth)).toEqual([FAILS, UNKNOWN, HOLDS, UNKNOWN]);
});
