import { describe, expect, test } from 'vitest';

import { type Answers, packageOf, type Plan, planOf } from '#reasoning/index.ts';
import type { Assumption, Rulebook } from '#rulebook/index.ts';

import { assuming, choice, thinRulebook } from './thinRulebook.ts';

const planFor = (answers: Answers, book: Rulebook = thinRulebook()): Plan =>
  planOf(book, answers, '2026-11-21');

const priced = { sources: ['act'] };

describe('the lines of a plan', () => {
  test('are split by what decides, then by the limit, and say when', () => {
    expect(planFor({})).toEqual({
      assumed: [],
      hinges: ['whose'],
      lines: [
        {
          when: [
            { question: 'whose', isOneOf: ['ours'] },
            { question: 'price', under: 100 },
          ],
          route: 'shop',
          leaf: 'cautious',
        },
        {
          when: [
            { question: 'whose', isOneOf: ['ours'] },
            { question: 'price', atLeast: 100 },
          ],
          route: 'notice',
          leaf: 'cautious',
        },
        {
          when: [{ question: 'whose', isOneOf: ['theirs', 'both'] }],
          route: 'gift',
          leaf: 'settled',
        },
      ],
    });
  });

  test('are one when nothing that decides is open, and then the route is assumed', () => {
    const plan = planFor({ whose: 'both' });
    expect(plan).toEqual({
      assumed: [],
      hinges: [],
      lines: [{ when: [], route: 'gift', leaf: 'settled' }],
    });
  });

  test('are settled once the hinges are answered, and what forks is still open', () => {
    const plan = planFor({ whose: 'ours', priced: 'yes' });
    expect(plan.hinges).toEqual([]);
    expect(plan.lines.map(({ route, leaf }) => [route, leaf])).toEqual([
      ['shop', 'settled'],
      ['notice', 'settled'],
    ]);
  });

  test('treat “unknown” as what is still to be found out', () => {
    expect(planFor({ whose: 'unknown', demand: 'unknown', price: 'unknown' })).toEqual(planFor({}));
  });

  test('split by the hinges in the order of the rule book where nothing calls for caution', () => {
    const book = thinRulebook((one) => ({
      ...one,
      counsel: {
        ...one.counsel,
        order: ['field', 'priced', 'demand', 'whose'],
        cautious: { test: 'bought' },
        near: 0.2,
      },
    }));
    const plan = planFor({ price: 10 }, book);
    expect(plan.hinges).toEqual(['priced', 'demand', 'whose']);
    expect(plan.lines).toEqual([
      {
        when: [
          { question: 'priced', isOneOf: ['yes'] },
          { question: 'whose', isOneOf: ['ours'] },
        ],
        route: 'shop',
        leaf: 'settled',
      },
      {
        when: [
          { question: 'priced', isOneOf: ['yes'] },
          { question: 'whose', isOneOf: ['theirs', 'both'] },
        ],
        route: 'gift',
        leaf: 'settled',
      },
      {
        when: [
          { question: 'priced', isOneOf: ['no'] },
          { question: 'demand', isOneOf: ['yes'] },
          { question: 'whose', isOneOf: ['ours'] },
        ],
        route: 'shop',
        leaf: 'settled',
      },
      {
        when: [
          { question: 'priced', isOneOf: ['no'] },
          { question: 'demand', isOneOf: ['yes'] },
          { question: 'whose', isOneOf: ['theirs', 'both'] },
        ],
        route: 'gift',
        leaf: 'settled',
      },
      {
        when: [
          { question: 'priced', isOneOf: ['no'] },
          { question: 'demand', isOneOf: ['no'] },
        ],
        route: 'gift',
        leaf: 'settled',
      },
    ]);
  });

  test('say the fewest conditions where three hinges are not enough', () => {
    const five = ['first', 'second', 'third', 'fourth', 'fifth'];
    const book = thinRulebook((one) => ({
      ...one,
      questions: five.map((id) => choice(id, 'hinge', ['yes', 'no'])),
      tests: [
        {
          id: 'bought',
          holds: { all: five.map((question) => ({ question, is: 'yes' })) },
          sources: ['act'],
        },
      ],
      routes: one.routes.map((route) => ({ ...route, excludedBy: [] })),
      candidates: [
        { id: 'choose-shop', route: 'shop', when: { test: 'bought' }, sources: ['act'] },
        { id: 'choose-gift', route: 'gift', when: { not: { test: 'bought' } }, sources: ['act'] },
      ],
      counsel: { ...one.counsel, order: five, cautious: { test: 'bought' } },
    }));
    const { hinges, lines } = planFor({}, book);
    expect(hinges).toEqual(['first', 'second', 'third']);
    const open = lines.filter(({ leaf }) => leaf === 'conditional');
    expect(open.map(({ route, when }) => [route, when.length])).toEqual([
      ['gift', 4],
      ['shop', 5],
    ]);
    expect(lines.filter(({ leaf }) => leaf === 'settled').map(({ route }) => route)).toEqual([
      'gift',
      'gift',
      'gift',
    ]);
  });

  test('say that the law gives no answer, and that every route is closed', () => {
    const grey = thinRulebook((one) => ({ ...one, candidates: one.candidates.slice(0, 2) }));
    expect(planFor({ whose: 'theirs' }, grey).lines).toEqual([
      { when: [], route: null, leaf: 'settled' },
    ]);
    const closed = thinRulebook((one) => ({ ...one, routes: one.routes.slice(0, 1) }));
    expect(planFor({ harmful: 'yes' }, closed).lines).toEqual([
      { when: [], route: 'none', leaf: 'settled' },
    ]);
  });
});

describe('what is assumed', () => {
  test('stands for an answer, and is told', () => {
    const book = assuming(thinRulebook(), 'whose', {
      answer: 'theirs',
      kind: 'lenient',
      ...priced,
    });
    expect(planFor({}, book)).toEqual({
      assumed: [{ question: 'whose', answer: 'theirs', kind: 'lenient' }],
      hinges: [],
      lines: [{ when: [], route: 'gift', leaf: 'settled' }],
    });
  });

  test('gives way to an answer, but not to “unknown”', () => {
    const book = assuming(thinRulebook(), 'whose', {
      answer: 'theirs',
      kind: 'lenient',
      ...priced,
    });
    expect(planFor({ whose: 'ours' }, book).assumed).toEqual([]);
    expect(planFor({ whose: 'unknown' }, book)).toEqual(planFor({}, book));
  });

  test('is not told where it makes no difference', () => {
    const book = assuming(thinRulebook(), 'demand', { answer: 'no', kind: 'strict', ...priced });
    expect(planFor({ whose: 'theirs' }, book).assumed).toEqual([]);
    expect(planFor({ whose: 'ours' }, book).assumed).toEqual([
      { question: 'demand', answer: 'no', kind: 'strict' },
    ]);
  });

  test('is told when strict only if it matters alone, and when lenient also together with others', () => {
    const both = (kind: Assumption['kind']): Rulebook =>
      thinRulebook((book) => ({
        ...book,
        questions: book.questions.map((question) =>
          question.id === 'demand' || question.id === 'priced'
            ? choice(question.id, 'hinge', ['yes', 'no'], [{ answer: 'yes', kind, ...priced }])
            : question,
        ),
      }));
    // Either is enough to make it bought; only if both are wrong is it a gift.
    expect(planFor({ whose: 'ours' }, both('strict')).assumed).toEqual([]);
    expect(
      planFor({ whose: 'ours' }, both('lenient')).assumed.map(({ question }) => question),
    ).toEqual(['demand', 'priced']);
  });

  test('may be that it is not some answers, and the others are still open', () => {
    const book = assuming(thinRulebook(), 'whose', {
      not: ['ours', 'both'],
      kind: 'lenient',
      ...priced,
    });
    expect(planFor({}, book)).toEqual({
      assumed: [{ question: 'whose', not: ['ours', 'both'], kind: 'lenient' }],
      hinges: [],
      lines: [{ when: [], route: 'gift', leaf: 'settled' }],
    });
  });

  test('may depend on the area, and is the first that applies', () => {
    const byArea: Assumption = {
      answer: 'ours',
      kind: 'strict',
      when: { area: 'by-decision' },
      ...priced,
    };
    const book = assuming(thinRulebook(), 'whose', byArea, {
      answer: 'theirs',
      kind: 'lenient',
      ...priced,
    });
    const assumedIn = (answers: Answers) => planFor(answers, book).assumed;
    expect(assumedIn({ field: 'care' })).toEqual([
      { question: 'whose', answer: 'ours', kind: 'strict' },
    ]);
    expect(assumedIn({ field: 'sport' })).toEqual([
      { question: 'whose', answer: 'theirs', kind: 'lenient' },
    ]);
    expect(assumedIn({})).toEqual(assumedIn({ field: 'sport' }));
  });

  test('may follow from what is assumed before it, and is asked by every operator', () => {
    const given = (when: NonNullable<Assumption['when']>): Rulebook => {
      const book = assuming(thinRulebook(), 'whose', { answer: 'ours', kind: 'strict', ...priced });
      return assuming(book, 'demand', { answer: 'yes', kind: 'strict', when, ...priced });
    };
    const isAssumed = (when: NonNullable<Assumption['when']>): boolean =>
      planFor({ price: 10 }, given(when)).assumed.some(({ question }) => question === 'demand');
    const ours = { question: 'whose', is: 'ours' } as const;
    const theirs = { question: 'whose', is: 'theirs' } as const;
    expect(isAssumed(ours)).toBe(true);
    expect(isAssumed(theirs)).toBe(false);
    expect(isAssumed({ not: theirs })).toBe(true);
    expect(isAssumed({ all: [ours, theirs] })).toBe(false);
    expect(isAssumed({ any: [ours, theirs] })).toBe(true);
    expect(isAssumed({ test: 'wanted' })).toBe(true);
    expect(isAssumed({ unresolved: 'wanted' })).toBe(false);
    expect(isAssumed({ unresolved: 'bought' })).toBe(true);
    expect(isAssumed({ inForce: 'old-section' })).toBe(false);
    expect(isAssumed({ inCodes: 'listed' })).toBe(false);
  });
});

test('a route is in the package that the rule book puts it in', () => {
  expect(['gift', 'notice', 'none'].map((id) => packageOf(thinRulebook(), id))).toEqual([
    'support',
    'purchase',
    undefined,
  ]);
});
