import { expect, test } from 'vitest';

import { assessReadiness, type ReadinessAnswer } from '#reasoning/index.ts';

import { rulebook } from '../../support/realRulebook.ts';

const { readiness } = rulebook;
const good = Object.fromEntries(
  readiness.checks.map((check): [string, ReadinessAnswer] => [check.id, check.good]),
);
const gatesAfter = (answers: Readonly<Record<string, ReadinessAnswer>>) =>
  Object.fromEntries(
    assessReadiness(readiness, answers).gates.map(({ gate, standing }) => [gate, standing]),
  );

test('all is in place when every check is', () => {
  expect(new Set(Object.values(gatesAfter(good)))).toEqual(new Set(['met']));
});

test('nothing is known when nothing is answered, and nothing is said to be missing', () => {
  const { gates, checks } = assessReadiness(readiness, {});
  expect(new Set(gates.map(({ standing }) => standing))).toEqual(new Set(['unknown']));
  expect(gates.flatMap(({ missing }) => missing)).toEqual([]);
  expect(new Set(Object.values(checks))).toEqual(new Set(['unknown']));
});

test('public control is the one thing that is in order when the answer is no', () => {
  expect(gatesAfter({ ...good, 'public-control': 'yes' })).toMatchObject({
    'idea-based': 'met',
    reserved: 'missing',
    register: 'missing',
  });
});

test('whoever is not registered may still take part in a reserved procurement', () => {
  expect(gatesAfter({ ...good, registered: 'no', dissolution: 'no', welfare: 'no' })).toMatchObject(
    {
      reserved: 'met',
      register: 'missing',
    },
  );
});

test('what is missing weighs more than what is not known', () => {
  expect(gatesAfter({ transfers: 'no' })).toMatchObject({
    reserved: 'missing',
    support: 'unknown',
  });
});
