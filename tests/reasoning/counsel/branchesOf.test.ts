import { expect, test } from 'vitest';

import { branchesOf, classesOf } from '#reasoning/counsel/branchesOf.ts';
import type { Question } from '#rulebook/index.ts';

import { choice } from './thinRulebook.ts';

const amount = (kind: 'amount' | 'number'): Question =>
  ({
    id: 'price',
    stage: 'case',
    role: 'fork',
    kind,
    ...(kind === 'amount' ? { unit: 'SEK' } : {}),
    max: 1000,
    sources: ['act'],
  }) as Question;

// Bound, between, bound, between …: each in a class of its own.
const amounts = [0, 50, 100, 150, 200, 201].map((answer, at) => ({ answer, at }));

/** What the stretches of an amount are, when its classes lead to these. */
const stretches = (leadsTo: string, kind: 'amount' | 'number' = 'amount') =>
  branchesOf(amount(kind), amounts, (at) => leadsTo[at] ?? '', String).map(({ when, then }) => {
    const { question, ...bounds } = when;
    expect(question).toBe('price');
    return [then, bounds];
  });

test('an amount is parted into stretches without a gap, from the first bound to the end', () => {
  for (const kind of ['amount', 'number'] as const) {
    expect(stretches('aabbbb', kind)).toEqual([
      ['a', { under: 100 }],
      ['b', { atLeast: 100 }],
    ]);
    expect(stretches('aaabbb', kind)).toEqual([
      ['a', { atMost: 100 }],
      ['b', { over: 100 }],
    ]);
  }
});

test('a stretch between two others has both its bounds, and one that comes again is another', () => {
  expect(stretches('abbbaa')).toEqual([
    ['a', { atMost: 0 }],
    ['b', { over: 0, under: 200 }],
    ['a', { atLeast: 200 }],
  ]);
  expect(stretches('aabbba')).toEqual([
    ['a', { under: 100 }],
    ['b', { atLeast: 100, atMost: 200 }],
    ['a', { over: 200 }],
  ]);
});

test('an amount that leads to the same wherever it lies has no bounds', () => {
  expect(stretches('aaaaaa')).toEqual([['a', {}]]);
});

test('answers that lead to the same are one branch, wherever they stand', () => {
  const question = choice('whose', 'hinge', ['ours', 'theirs', 'both']);
  const options = [
    { answer: 'ours', at: 1 },
    { answer: 'theirs', at: 2 },
    { answer: 'both', at: 1 },
  ];
  const asked: number[] = [];
  const leadsTo = (at: number): number => {
    asked.push(at);
    return at;
  };
  expect(branchesOf(question, options, leadsTo, String)).toEqual([
    { when: { question: 'whose', isOneOf: ['ours', 'both'] }, then: 1 },
    { when: { question: 'whose', isOneOf: ['theirs'] }, then: 2 },
  ]);
  expect(asked).toEqual([1, 2]);
  expect(classesOf(options)).toEqual([1, 2]);
});
