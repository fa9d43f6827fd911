import { expect, test } from 'vitest';

import {
  accessTruth,
  asStanding,
  candidateTruth,
  CONDITIONAL,
  EXCLUDED,
  POSSIBLE,
  UNDECIDED,
} from '#reasoning/model/verdict.ts';
import { FAILS, HOLDS, type Truth, UNKNOWN } from '#reasoning/model/truth.ts';

const truths: readonly Truth[] = [HOLDS, UNKNOWN, FAILS];

test('a number out of a diagram is the standing that it stands for, from closed to open', () => {
  expect([EXCLUDED, UNDECIDED, CONDITIONAL, POSSIBLE].map(asStanding)).toEqual([0, 1, 2, 3]);
});

test('a rule that holds closes the way in, and one that is unknown leaves it unsettled', () => {
  expect(truths.map((truth) => accessTruth(truth, undefined))).toEqual([FAILS, UNKNOWN, HOLDS]);
});

test('a rule with a condition for it while it is unknown leaves the way in open then', () => {
  expect(truths.map((truth) => accessTruth(truth, 'find-out'))).toEqual([FAILS, HOLDS, HOLDS]);
});

test('a candidate can be chosen only when it holds and its route is open', () => {
  const under = (standing: Parameters<typeof candidateTruth>[1]): number[] =>
    truths.map((truth) => candidateTruth(truth, standing));
  expect(under(EXCLUDED)).toEqual([FAILS, FAILS, FAILS]);
  expect(under(UNDECIDED)).toEqual([UNKNOWN, UNKNOWN, FAILS]);
  expect(under(CONDITIONAL)).toEqual(truths);
  expect(under(POSSIBLE)).toEqual(truths);
});
