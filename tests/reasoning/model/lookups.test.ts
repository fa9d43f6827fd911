import { describe, expect, test } from 'vitest';

import type { Criterion } from '#rulebook/index.ts';

import { truthIn } from './truthIn.ts';

describe('"area"', () => {
  const criterion: Criterion = { area: 'service' };

  test('looks at the tags of the area', () => {
    expect(truthIn(criterion, { area: 'care' })).toBe('holds');
    expect(truthIn(criterion, { area: 'sport' })).toBe('fails');
  });

  test('is unknown without an area, or with one that the rule book does not know', () => {
    expect(truthIn(criterion, {})).toBe('unknown');
    expect(truthIn(criterion, { area: 'unknown' })).toBe('unknown');
    expect(truthIn(criterion, { area: 'no-such-area' })).toBe('unknown');
  });
});

describe('"inCodes"', () => {
  const criterion: Criterion = { inCodes: 'listed' };

  test.each([
    ['20000000', 'holds'],
    ['29999999', 'holds'],
    ['40000000', 'holds'],
    ['19999999', 'fails'],
    ['30000000', 'fails'],
    ['40000001', 'fails'],
    ['25000000', 'fails'],
  ])('with the code %s %s', (code, truth) => {
    expect(truthIn(criterion, { code })).toBe(truth);
  });

  test('is unknown without code and area', () => {
    expect(truthIn(criterion, {})).toBe('unknown');
    expect(truthIn(criterion, { code: 'unknown', area: 'unknown' })).toBe('unknown');
  });

  test('goes by the area while the code is not known', () => {
    expect(truthIn(criterion, { area: 'care' })).toBe('holds');
    expect(truthIn(criterion, { area: 'sport', code: 'unknown' })).toBe('fails');
    expect(truthIn(criterion, { area: 'mixed' })).toBe('unknown');
  });

  test('goes by the code when it is known, whatever the area says', () => {
    expect(truthIn(criterion, { area: 'care', code: '50000000' })).toBe('fails');
    expect(truthIn(criterion, { area: 'sport', code: '20000000' })).toBe('holds');
  });
});

test('"inForce" goes by the day and never by the answers', () => {
  const criterion: Criterion = { inForce: 'new-section' };
  expect(truthIn(criterion, {}, '2022-12-31')).toBe('fails');
  expect(truthIn(criterion, {}, '2023-01-01')).toBe('holds');
});

describe('what the area settles', () => {
  const criterion: Criterion = { question: 'object', is: 'services' };

  test('is presumed while the question is not answered', () => {
    expect(truthIn(criterion, { area: 'care' })).toBe('holds');
  });

  test('is not presumed in an area that does not settle it', () => {
    expect(truthIn(criterion, { area: 'sport' })).toBe('unknown');
    expect(truthIn(criterion, {})).toBe('unknown');
  });

  test('gives way to an answer', () => {
    expect(truthIn(criterion, { area: 'care', object: 'goods' })).toBe('fails');
  });

  test('gives way to "unknown"', () => {
    expect(truthIn(criterion, { area: 'care', object: 'unknown' })).toBe('unknown');
  });
});

describe('a calculated figure', () => {
  const under: Criterion = { question: 'price', under: { figure: 'limit' } };
  const over: Criterion = { question: 'price', over: { figure: 'limit' } };
  const day = '2025-06-01';

  test('settles only what is outside its band', () => {
    const truths = [179, 180, 200, 219, 220].map((price) => truthIn(under, { price }, day));
    expect(truths).toEqual(['holds', 'unknown', 'unknown', 'unknown', 'fails']);
  });

  test('inside the band goes by the announced amount', () => {
    const with190 = [189, 190, 191].map((price) => ({ price, announced: 190 }));
    expect(with190.map((answers) => truthIn(under, answers, day))).toEqual([
      'holds',
      'fails',
      'fails',
    ]);
    expect(with190.map((answers) => truthIn(over, answers, day))).toEqual([
      'fails',
      'fails',
      'holds',
    ]);
  });

  test('inside the band is unknown while the announced amount is', () => {
    expect(truthIn(under, { price: 200, announced: 'unknown' }, day)).toBe('unknown');
  });

  test('outside the band does not listen to the announced amount', () => {
    expect(truthIn(under, { price: 179, announced: 1 }, day)).toBe('holds');
    expect(truthIn(under, { price: 220, announced: 1000 }, day)).toBe('fails');
  });

  test('that nothing confirms stays unknown inside its band', () => {
    const truths = [279, 280, 319, 320].map((price) =>
      truthIn(under, { price, announced: 1000 }, '2026-06-01'),
    );
    expect(truths).toEqual(['holds', 'unknown', 'unknown', 'fails']);
  });
});
