import type { Criterion } from '#rulebook/index.ts';

/** Criteria of every kind over the small rule book, by themselves and within each other. */
export const someCriteria: readonly Criterion[] = [
  { test: 'bought' },
  {
    all: [
      { question: 'own-will', isOneOf: ['yes', 'so-so'] },
      { question: 'price', under: 100 },
    ],
  },
  { any: [{ inCodes: 'listed' }, { not: { area: 'service' } }] },
  {
    all: [
      { unresolved: 'bought' },
      {
        any: [
          { question: 'object', is: 'goods' },
          { question: 'price', over: 20 },
        ],
      },
      { not: { all: [{ test: 'cheap' }, { area: 'service' }] } },
    ],
  },
  { question: 'price', atLeast: { figure: 'limit' } },
  { any: [{ question: 'price', atMost: { figure: 'limit' } }, { inForce: 'old-section' }] },
  { all: [{ question: 'price', over: { figure: 'limit' } }, { inForce: 'new-section' }] },
  { any: [{ inCodes: 'no-such-list' }, { question: 'object', isOneOf: ['services', 'goods'] }] },
];

/** Days before and under each figure of the small rule book. */
export const someDays = ['2022-06-01', '2024-06-01', '2025-06-01', '2026-06-01'] as const;
