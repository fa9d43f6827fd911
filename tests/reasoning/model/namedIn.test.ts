import { describe, expect, test } from 'vitest';

import { namedIn, tagged } from '#reasoning/index.ts';
import type { Criterion } from '#rulebook/index.ts';

const tag: Criterion = { area: 'service' };
const figure = { figure: 'limit' };

describe.each<readonly [string, Criterion, ReturnType<typeof namedIn>]>([
  ['all', { all: [tag] }, { parts: [tag] }],
  ['any', { any: [tag] }, { parts: [tag] }],
  ['not', { not: tag }, { parts: [tag] }],
  ['test', { test: 'bought' }, { parts: [], test: 'bought' }],
  ['unresolved', { unresolved: 'bought' }, { parts: [], test: 'bought' }],
  ['inCodes', { inCodes: 'listed' }, { parts: [], kinds: ['cpv', 'area'] }],
  ['area', tag, { parts: [], kinds: ['area'] }],
  ['inForce', { inForce: 'act' }, { parts: [], source: 'act' }],
  ['is', { question: 'own-will', is: 'yes' }, { parts: [], question: 'own-will' }],
  [
    'isOneOf',
    { question: 'own-will', isOneOf: ['yes', 'no'] },
    { parts: [], question: 'own-will' },
  ],
  ['under', { question: 'price', under: 1 }, { parts: [], question: 'price', bound: 1 }],
  ['atMost', { question: 'price', atMost: 2 }, { parts: [], question: 'price', bound: 2 }],
  ['over', { question: 'price', over: figure }, { parts: [], question: 'price', bound: figure }],
  ['atLeast', { question: 'price', atLeast: 0 }, { parts: [], question: 'price', bound: 0 }],
])('"%s"', (op, criterion, named) => {
  test('is the tag of its criterion', () => {
    expect(tagged(criterion)).toEqual({ op, ...criterion });
  });

  test('names what it names', () => {
    expect(namedIn(criterion)).toEqual(named);
  });
});
