import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';

import { type Answers, assess, missingFigures } from '#reasoning/index.ts';

describe('in the shipped rule book, when the thresholds end', () => {
  const purchase: Answers = {
    authority: 'municipality',
    'service-area': 'skyddat-boende',
    object: 'services',
    parts: 'one',
    'public-interest': 'yes',
    'public-authority': 'none',
    permit: 'held',
    'whose-activity': 'authority',
    initiative: 'authority',
    'individual-placements': 'yes',
    payment: 'per-unit',
    'binding-performance': 'enforceable',
    'previously-procured': 'yes',
    market: 'commercial',
    'contract-value': 2_000_000,
    'direct-award-ground': 'none',
    'rescue-service': 'no',
    'user-choice': 'no',
    counterpart: 'other-non-profit',
    'prefer-non-profit': 'no',
  };

  test('a value between the limits is decided while there is a threshold, and not afterwards', () => {
    expect(assess(rulebook, purchase, '2027-12-31').status).toBe('decided');
    expect(missingFigures(rulebook, purchase, '2027-12-31')).toEqual([]);
    for (const day of ['2028-01-01', '2028-03-01']) {
      expect(assess(rulebook, purchase, day).status).toBe('provisional');
      expect(missingFigures(rulebook, purchase, day)).toEqual(['annex-2-threshold']);
    }
  });

  test('what lies under the limit that is still known is decided', () => {
    const small = { ...purchase, 'contract-value': 600_000 };
    expect(assess(rulebook, small, '2028-03-01').status).toBe('decided');
    expect(missingFigures(rulebook, small, '2028-03-01')).toEqual([]);
  });
});
