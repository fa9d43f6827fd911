import rulebook from 'virtual:rulebook';
import { expect, test } from 'vitest';

import { type Answers, valueOfInformation, counterfactuals } from '#reasoning/index.ts';

const day = '2026-11-21';

/** A purchase at a value within the band around the calculated limit. */
const withinTheBand: Answers = {
  authority: 'municipality',
  'service-area': 'skyddat-boende',
  'public-interest': 'yes',
  'public-authority': 'none',
  'whose-activity': 'authority',
  payment: 'per-unit',
  'binding-performance': 'enforceable',
  market: 'commercial',
  'contract-value': 8_500_000,
  counterpart: 'eligible',
  'direct-award-ground': 'none',
  'user-choice': 'no',
};

test('an amount that is compared with an answer is tried on both sides of that answer', () => {
  const cost = valueOfInformation(rulebook, withinTheBand, day).find(
    ({ question }) => question === 'announced-threshold',
  );
  expect(cost?.turnsWay).toBe(true);
  expect(
    new Map(cost?.settlements.map(({ answer, recommended }) => [answer, recommended])),
  ).toEqual(
    new Map([
      [8_500_001, 'direct-award'],
      [8_500_000, 'reserved'],
    ]),
  );
});

test('the announced amount is among what would change the answer', () => {
  const changed = counterfactuals(rulebook, withinTheBand, day, false).map(
    ({ answers, recommended }) => [answers, recommended],
  );
  expect(changed).toContainEqual([{ 'announced-threshold': 8_500_001 }, 'direct-award']);
});
