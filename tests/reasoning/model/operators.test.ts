import { describe, expect, test } from 'vitest';

import type { Criterion } from '#rulebook/index.ts';

import { truthIn } from './truthIn.ts';

const willing: Criterion = { question: 'own-will', is: 'yes' };
const cheap: Criterion = { question: 'price', under: 100 };

describe('"is"', () => {
  test.each([
    ['yes', 'holds'],
    ['no', 'fails'],
    ['unknown', 'unknown'],
  ])('with the answer %s %s', (answer, truth) => {
    expect(truthIn(willing, { 'own-will': answer })).toBe(truth);
  });

  test('without an answer is unknown', () => {
    expect(truthIn(willing, {})).toBe('unknown');
  });
});

test.each([
  ['yes', 'holds'],
  ['so-so', 'holds'],
  ['no', 'fails'],
  ['unknown', 'unknown'],
])('"isOneOf" with the answer %s %s', (answer, truth) => {
  const criterion: Criterion = { question: 'own-will', isOneOf: ['yes', 'so-so'] };
  expect(truthIn(criterion, { 'own-will': answer })).toBe(truth);
});

describe.each([
  ['under', ['holds', 'fails', 'fails']],
  ['atMost', ['holds', 'holds', 'fails']],
  ['over', ['fails', 'fails', 'holds']],
  ['atLeast', ['fails', 'holds', 'holds']],
] as const)('"%s"', (operator, truths) => {
  const criterion = (bound: number | { figure: string }): Criterion =>
    ({ question: 'price', [operator]: bound }) as Criterion;

  test('just below, on and just above a number', () => {
    expect([99, 100, 101].map((price) => truthIn(criterion(100), { price }))).toEqual(truths);
  });

  test('just below, on and just above the figure of the day', () => {
    const figure = criterion({ figure: 'limit' });
    expect([99, 100, 101].map((price) => truthIn(figure, { price }))).toEqual(truths);
  });

  test('looks at a hundredth of the unit too', () => {
    const [below, , above] = truths;
    expect([99.99, 100.01].map((price) => truthIn(criterion(100), { price }))).toEqual([
      below,
      above,
    ]);
  });

  test('is unknown without an amount', () => {
    expect(truthIn(criterion(100), {})).toBe('unknown');
    expect(truthIn(criterion(100), { price: 'unknown' })).toBe('unknown');
  });

  test('is unknown on a day without a figure', () => {
    expect(truthIn(criterion({ figure: 'limit' }), { price: 1 }, '2023-12-31')).toBe('unknown');
  });
});

describe('"all", "any" and "not"', () => {
  const cases = [
    { 'own-will': 'yes', price: 1 },
    { 'own-will': 'yes' },
    { 'own-will': 'yes', price: 500 },
    { price: 500 },
    { 'own-will': 'no', price: 500 },
  ];

  test('"all" fails with one part and is otherwise unknown with one', () => {
    const criterion: Criterion = { all: [willing, cheap] };
    expect(cases.map((answers) => truthIn(criterion, answers))).toEqual([
      'holds',
      'unknown',
      'fails',
      'fails',
      'fails',
    ]);
  });

  test('"any" holds with one part and is otherwise unknown with one', () => {
    const criterion: Criterion = { any: [willing, cheap] };
    expect(cases.map((answers) => truthIn(criterion, answers))).toEqual([
      'holds',
      'holds',
      'holds',
      'unknown',
      'fails',
    ]);
  });

  test('"not" turns the answer round and leaves the unknown', () => {
    const truths = ['yes', 'no', 'unknown'].map((answer) =>
      truthIn({ not: willing }, { 'own-will': answer }),
    );
    expect(truths).toEqual(['fails', 'holds', 'unknown']);
  });
});

describe('"test" and "unresolved"', () => {
  test('a test with its own criterion for failing is unknown in between', () => {
    const truths = ['no', 'yes', 'so-so'].map((answer) =>
      truthIn({ test: 'bought' }, { 'own-will': answer }),
    );
    expect(truths).toEqual(['holds', 'fails', 'unknown']);
  });

  test('a test without one fails when it does not hold', () => {
    const truths = [99, 100].map((price) => truthIn({ test: 'cheap' }, { price }));
    expect(truths).toEqual(['holds', 'fails']);
  });

  test('"unresolved" holds for what is answered but in between, and for what is not answered', () => {
    const criterion: Criterion = { unresolved: 'bought' };
    const truths = ['no', 'yes', 'so-so', 'unknown'].map((answer) =>
      truthIn(criterion, { 'own-will': answer }),
    );
    expect(truths).toEqual(['fails', 'fails', 'holds', 'holds']);
    expect(truthIn(criterion, {})).toBe('holds');
  });
});
