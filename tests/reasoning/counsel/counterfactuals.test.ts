import { describe, expect, test } from 'vitest';

import { assess, counterfactuals } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { fewestIn, fewestOf } from './fewestOf.ts';
import { smallAnswers, someCases } from '../someCases.ts';
import { smallRulebook } from '../smallRulebook.ts';

const day = '2024-06-01';
const dear = { 'own-will': 'no', object: 'services', price: 100 };
const questions = Object.keys(smallAnswers).filter((id) => !['announced', 'code'].includes(id));

/** The small rule book with some questions that nobody can change the answer to. */
function withFixed(...fixed: readonly string[]): Rulebook {
  const book = smallRulebook({ area: 'service' });
  return {
    ...book,
    questions: book.questions.map((question) => ({
      ...question,
      ...(fixed.includes(question.id) ? { fixed: true as const } : {}),
    })),
  };
}

test('each change is told with what it leads to and the rule that turns the way', () => {
  expect(counterfactuals(smallRulebook(), dear, day, false)).toEqual([
    {
      answers: { 'own-will': 'yes' },
      recommended: 'gift',
      status: 'decided',
      turnedBy: 'choose-gift',
      sources: ['act'],
    },
    {
      answers: { price: 99 },
      recommended: 'purchase',
      status: 'decided',
      turnedBy: 'choose-purchase',
      sources: ['act'],
    },
  ]);
});

test('a route that is lost is lost by the rule that closes it', () => {
  const given = { 'own-will': 'yes', object: 'goods', price: 300 };
  expect(counterfactuals(smallRulebook(), given, day, false)).toEqual([
    {
      answers: { 'own-will': 'no' },
      recommended: 'none',
      status: 'stopped',
      turnedBy: 'closes-gift',
      sources: ['act'],
    },
    {
      answers: { price: 99, 'own-will': 'no' },
      recommended: 'purchase',
      status: 'decided',
      turnedBy: 'closes-gift',
      sources: ['act'],
    },
  ]);
});

test('the sources are those of the rule that turns the way', () => {
  const book = smallRulebook();
  const routes = book.routes.map((route) => ({
    ...route,
    excludedBy: route.excludedBy.map((rule) => ({ ...rule, sources: [`of ${rule.id}`] })),
  }));
  const given = { 'own-will': 'yes', object: 'goods', price: 300 };
  const [first] = counterfactuals({ ...book, routes }, given, day, false);
  expect(first).toMatchObject({ turnedBy: 'closes-gift', sources: ['of closes-gift'] });
});

test('a case without a recommendation that is stopped is stopped by a rule that closes a route', () => {
  const [, , stopped] = counterfactuals(smallRulebook(), { 'own-will': 'so-so' }, day, false);
  expect(stopped).toMatchObject({ recommended: 'none', turnedBy: 'closes-gift', sources: ['act'] });
});

test('an announced amount can turn the way too', () => {
  const within = { 'own-will': 'no', object: 'goods', price: 200, announced: 190 };
  for (const onlyChangeable of [false, true]) {
    const changes = counterfactuals(smallRulebook(), within, '2025-06-01', onlyChangeable);
    expect(changes.map(({ answers }) => answers)).toEqual([
      { 'own-will': 'yes' },
      { price: 179 },
      { announced: 201 },
    ]);
  }
});

describe('of several amounts', () => {
  test('that lead to the same route the nearest is told', () => {
    const amounts = (price: number | undefined): unknown[] =>
      counterfactuals(
        smallRulebook(),
        { 'own-will': 'no', ...(price === undefined ? {} : { price }) },
        day,
        false,
      ).flatMap(({ answers, recommended }) => ('price' in answers ? [[answers, recommended]] : []));
    expect(amounts(502)).toEqual([[{ price: 99 }, 'purchase']]);
    expect(amounts(10)).toEqual([[{ price: 100 }, 'none']]);
    // Where none is known, the highest: the limits of the law are upper limits.
    expect(amounts(undefined)).toEqual([
      [{ price: 99 }, 'purchase'],
      [{ price: 501 }, 'none'],
    ]);
  });
});

test('amounts that lie equally near are both told', () => {
  const outside = {
    any: [
      { question: 'price', under: 100 },
      { question: 'price', over: 500 },
    ],
  };
  const given = { 'own-will': 'yes', object: 'services', price: 300 };
  const changes = counterfactuals(smallRulebook(outside), given, day, false);
  expect(
    changes.flatMap(({ answers, recommended }) => (recommended === 'none' ? [answers] : [])),
  ).toEqual([{ price: 99 }, { price: 501 }]);
});

test('the fewest changes come first, also where each outcome takes several', () => {
  const closed = {
    any: [
      { question: 'object', is: 'goods' },
      { question: 'price', over: 500 },
      { question: 'area', is: 'care' },
    ],
  };
  const given = { area: 'care', object: 'goods', 'own-will': 'yes', price: 600 };
  for (const onlyChangeable of [false, true]) {
    const changes = counterfactuals(smallRulebook(closed), given, day, onlyChangeable);
    expect(changes.map(({ answers, recommended }) => [recommended, answers])).toEqual([
      ['purchase', { 'own-will': 'no', price: 99 }],
      ['gift', { area: 'sport', object: 'services', price: 500 }],
    ]);
  }
});

describe.each([
  ['whatever may change', [], false],
  ['with what nobody can change left as it is', ['own-will', 'area'], true],
] as const)('%s', (_, fixed, onlyChangeable) => {
  test('every outcome that can be reached is, by as few answers as will do', () => {
    const book = withFixed(...fixed);
    const free = questions.filter((id) => !fixed.some((one) => one === id));
    for (const answers of someCases(6)) {
      const now = assess(book, answers, day).recommended;
      const changes = counterfactuals(book, answers, day, onlyChangeable);
      const sizes = changes.map((change) => Object.keys(change.answers).length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
      for (const change of changes) {
        const then = assess(book, { ...answers, ...change.answers }, day);
        expect([then.recommended, then.status]).toEqual([change.recommended, change.status]);
        expect(then.recommended).not.toBe(now);
        for (const [id, answer] of Object.entries(change.answers)) {
          if (onlyChangeable) expect(free).toContain(id);
          expect(answer).not.toBe(answers[id]);
        }
      }
      expect(fewestIn(changes)).toEqual(fewestOf(book, answers, day, free));
    }
  });
});

test('what may be changed is told beside what may not', () => {
  const book = withFixed('own-will');
  const told = (onlyChangeable: boolean): unknown[] =>
    counterfactuals(book, { area: 'care', 'own-will': 'yes', price: 300 }, day, onlyChangeable).map(
      ({ answers, recommended, turnedBy, sources }) => [answers, recommended, turnedBy, sources],
    );
  const toGift = [{ area: 'sport' }, 'gift', 'choose-gift', ['act']];
  expect(told(true)).toEqual([toGift]);
  expect(told(false)).toEqual([
    toGift,
    [{ price: 99, 'own-will': 'no' }, 'purchase', 'choose-purchase', ['act']],
  ]);
});

test('a fact that nobody can change may still be asked about', () => {
  const book = withFixed('own-will');
  const told = (onlyChangeable: boolean): boolean =>
    counterfactuals(book, dear, day, onlyChangeable).some(({ answers }) => 'own-will' in answers);
  expect([told(false), told(true)]).toEqual([true, false]);
});
