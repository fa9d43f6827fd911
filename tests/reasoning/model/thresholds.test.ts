import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';

import { type Answers, assess, type Verdict } from '#reasoning/index.ts';

/** A plain purchase with nothing but its value to decide whether it may be awarded directly. */
const purchase: Answers = {
  authority: 'municipality',
  object: 'services',
  parts: 'one',
  'public-interest': 'yes',
  'public-authority': 'none',
  permit: 'held',
  'rescue-service': 'no',
  'whose-activity': 'authority',
  'individual-placements': 'yes',
  payment: 'per-unit',
  'binding-performance': 'enforceable',
  market: 'commercial',
  'direct-award-ground': 'none',
  'cross-border-interest': 'no',
  'user-choice': 'no',
  counterpart: 'open',
  'prefer-non-profit': 'no',
};
const shelter = { ...purchase, 'service-area': 'skyddat-boende' };
const otherService = { ...purchase, 'service-area': 'annat', cpv: '72000000' };

function directAward(answers: Answers, value: number, day: string): Verdict | undefined {
  return assess(rulebook, { ...answers, 'contract-value': value }, day).routes['direct-award']
    ?.verdict;
}

describe('a service outside annex 2', () => {
  test.each([
    [699_999, 'recommended'],
    [700_000, 'excluded'],
  ])('at %i kronor: a direct award is %s', (value, verdict) => {
    expect(directAward(otherService, value, '2026-11-21')).toBe(verdict);
  });
});

test('goods are no annex 2 service, whatever the area', () => {
  expect(directAward({ ...shelter, object: 'goods' }, 700_000, '2026-11-21')).toBe('excluded');
});

describe('an annex 2 service in 2026, before the announced threshold is known', () => {
  test.each([
    [700_000, 'recommended'],
    [8_399_999, 'recommended'],
    [8_400_000, 'undecided'],
    [8_513_024, 'undecided'],
    [8_513_025, 'undecided'],
    [8_599_999, 'undecided'],
    [8_600_000, 'excluded'],
  ])('at %i kronor: a direct award is %s', (value, verdict) => {
    expect(directAward(shelter, value, '2026-11-21')).toBe(verdict);
  });

  test('inside the band the tender that is recommended is provisional', () => {
    const { status, recommended } = assess(
      rulebook,
      { ...shelter, 'contract-value': 8_500_000 },
      '2026-11-21',
    );
    expect({ status, recommended }).toEqual({ status: 'provisional', recommended: 'tender' });
  });
});

describe('an annex 2 service in 2026, with the announced threshold 8 513 025', () => {
  const announced = { ...shelter, 'announced-threshold': 8_513_025 };

  test.each([
    [8_399_999, 'recommended'],
    [8_400_000, 'recommended'],
    [8_513_024, 'recommended'],
    [8_513_025, 'excluded'],
    [8_599_999, 'excluded'],
    [8_600_000, 'excluded'],
  ])('at %i kronor: a direct award is %s', (value, verdict) => {
    expect(directAward(announced, value, '2026-11-21')).toBe(verdict);
  });
});

describe('an annex 2 service in 2025', () => {
  test.each([
    [8_109_449, 'recommended'],
    [8_109_450, 'excluded'],
  ])('at %i kronor: a direct award is %s', (value, verdict) => {
    expect(directAward(shelter, value, '2025-06-01')).toBe(verdict);
  });

  test('the threshold changes at the turn of the year', () => {
    expect(directAward(shelter, 8_200_000, '2025-12-31')).toBe('excluded');
    expect(directAward(shelter, 8_200_000, '2026-01-01')).toBe('recommended');
  });
});

test('on a day whose threshold the rule book does not know, the value settles nothing', () => {
  expect(directAward(shelter, 8_000_000, '2028-01-01')).toBe('undecided');
  expect(directAward(shelter, 699_999, '2028-01-01')).toBe('recommended');
});

describe('reservation under 19:25 a', () => {
  const wanted = { ...shelter, counterpart: 'registered', 'purpose-fits': 'yes' };

  test('exists from 1 January 2023', () => {
    const sourcesAt = (day: string): readonly string[] | undefined =>
      assess(rulebook, wanted, day).routes['reserved']?.because;
    expect(sourcesAt('2022-12-31')).not.toContain('reserved-listed-25a');
    expect(sourcesAt('2023-01-01')).toContain('reserved-listed-25a');
  });
});
