import { describe, expect, test } from 'vitest';

import {
  type Answers,
  assess,
  enoughFor,
  planOf,
  questionsToCome,
  shortQuestions,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { rulebook } from '../../support/realRulebook.ts';
import { thinRulebook } from '../counsel/thinRulebook.ts';

const day = '2026-11-21';
const ids = (answers: Answers, book: Rulebook): string[] =>
  shortQuestions(book, answers, day).map(({ id }) => id);

describe('of a thin rule book', () => {
  const book = thinRulebook();

  test('the first questions are asked before anything is worked out', () => {
    expect(ids({}, book)).toEqual(['field']);
    expect(questionsToCome(book, {}, day)).toBeUndefined();
  });

  test('hinges come in their order, then the forks that may be asked', () => {
    expect(ids({ field: 'sport' }, book)).toEqual(['whose', 'demand', 'priced', 'price']);
    expect(questionsToCome(book, { field: 'sport' }, day)?.most).toBe(3);
  });

  test('conditions are not asked, nor what can no longer turn the recommendation', () => {
    expect(ids({ field: 'sport', whose: 'theirs' }, book)).toEqual([]);
  });

  test('where the rule book is cautious hinges are left, and forks are asked', () => {
    expect(ids({ field: 'sport', whose: 'ours' }, book)).toEqual(['price']);
    expect(ids({ field: 'sport', whose: 'ours', price: 50 }, book)).toEqual([]);
  });

  test('a hinge answered “unknown” stays a line of the plan, and the walk ends with it', () => {
    const given = { field: 'sport', whose: 'unknown', demand: 'yes' };
    expect(ids(given, book)).toEqual([]);
    expect(planOf(book, given, day).hinges).toEqual(['whose']);
  });

  test('a fork that is not to be asked stays a line of the plan', () => {
    const none = thinRulebook((one) => ({ ...one, counsel: { ...one.counsel, forks: [] } }));
    const given = { field: 'sport', whose: 'ours' };
    expect(ids(given, none)).toEqual([]);
    expect(planOf(none, given, day).lines.map(({ route }) => route)).toEqual(['shop', 'notice']);
  });
});

describe('of the shipped rule book', () => {
  const first: Answers = { authority: 'municipality', counterpart: 'eligible' };
  const next = (answers: Answers): string | undefined => ids({ ...first, ...answers }, rulebook)[0];

  test('a small purchase ends as soon as its value is known', () => {
    const bought = { 'service-area': 'annat', 'whose-activity': 'authority' };
    expect(next(bought)).toBe('contract-value');
    const small = { ...first, ...bought, 'contract-value': 100_000 };
    expect(next(small)).toBeUndefined();
    expect(enoughFor(rulebook, small, day)).toBe('small-purchase');
    expect(enoughFor(rulebook, { ...small, 'contract-value': 100_001 }, day)).toBeUndefined();
  });

  test('an ordinary grant asks what makes it one first, and ends there', () => {
    const own = { 'service-area': 'aldre-ensamhet', 'whose-activity': 'organisation' };
    const grant = {
      ...own,
      'support-kind': 'general',
      'binding-performance': 'repayment-only',
      payment: 'contribution',
    };
    expect(next(own)).toBe('support-kind');
    expect(next(grant)).toBe('individual-placements');
    const plain = { ...first, ...grant, 'individual-placements': 'no' };
    expect(next(plain)).toBeUndefined();
    expect(enoughFor(rulebook, plain, day)).toBe('ordinary-grant');
    expect(assess(rulebook, plain, day).recommended).toBe('grant');
    expect(next({ ...plain, 'individual-placements': 'yes' })).toBe('contract-value');
    expect(next({ ...own, 'support-kind': 'defined' })).toBe('individual-placements');
  });

  test('an agreement that covers the need ends the walk at once', () => {
    const covered = { ...first, 'service-area': 'hemtjanst', 'existing-agreement': 'covers' };
    expect(next(covered)).toBeUndefined();
    expect(enoughFor(rulebook, covered, day)).toBe('already-covered');
  });
});
