import { describe, expect, test } from 'vitest';

import { type Answers, type Argument, explainRoute, explainTest } from '#reasoning/index.ts';
import type { Criterion } from '#rulebook/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const day = '2024-06-01';
const bought: Criterion = { question: 'own-will', is: 'no' };
const given: Criterion = { question: 'own-will', is: 'yes' };

/** What the rule that closes the gift says of a case, with any criterion in its place. */
function explained(criterion: Criterion, answers: Answers): Argument | undefined {
  const rules = explainRoute(smallRulebook(criterion), answers, day, 'gift');
  return rules.find(({ effect }) => effect === 'excludes')?.argument;
}

test('every rule of a route is explained, first those that choose it', () => {
  const rules = explainRoute(smallRulebook(), { 'own-will': 'no', price: 100 }, day, 'purchase');
  expect(rules.map(({ argument: _, ...rule }) => rule)).toEqual([
    { rule: 'choose-purchase', effect: 'chooses', truth: 'holds', sources: ['act'] },
    { rule: 'choose-small-purchase', effect: 'chooses', truth: 'fails', sources: ['act'] },
    { rule: 'nothing-to-buy', effect: 'excludes', truth: 'fails', sources: ['act'] },
    { rule: 'too-dear', effect: 'excludes', truth: 'holds', sources: ['new-section'] },
    { rule: 'is-bought', effect: 'carries', truth: 'holds', sources: ['act'] },
  ]);
});

test('a route that the rule book does not have has no explanation', () => {
  expect(explainRoute(smallRulebook(), {}, day, 'no-such-route')).toEqual([]);
});

test('a reason is taken apart down to the answers', () => {
  const area: Criterion = { area: 'service' };
  const price: Criterion = { question: 'price', under: 50 };
  const criterion: Criterion = {
    all: [{ any: [area, { not: price }] }, { inForce: 'new-section' }],
  };
  expect(explained(criterion, { area: 'care', price: 50 })).toEqual({
    kind: 'all',
    truth: 'holds',
    parts: [
      {
        kind: 'any',
        truth: 'holds',
        parts: [
          { kind: 'answer', truth: 'holds', question: 'area', criterion: area, answer: 'care' },
          {
            kind: 'not',
            truth: 'holds',
            parts: [
              { kind: 'answer', truth: 'fails', question: 'price', criterion: price, answer: 50 },
            ],
          },
        ],
      },
      { kind: 'inForce', truth: 'holds', source: 'new-section' },
    ],
  });
});

test('a question that is not answered has no answer in the explanation', () => {
  expect(explained(given, {})).toStrictEqual({
    kind: 'answer',
    truth: 'unknown',
    question: 'own-will',
    criterion: given,
  });
});

describe('a list of codes is explained', () => {
  const criterion: Criterion = { inCodes: 'listed' };

  test.each<readonly [string, Answers, string, string]>([
    ['by the code when it is known', { code: '20000000', area: 'sport' }, 'code', 'holds'],
    [
      'by the area while the code is not known',
      { code: 'unknown', area: 'sport' },
      'area',
      'fails',
    ],
    ['by the area when neither is known', {}, 'area', 'unknown'],
  ])('%s', (_, answers, question, truth) => {
    expect(explained(criterion, answers)).toMatchObject({ kind: 'answer', question, truth });
  });

  test('by the area in a rule book that asks for no code', () => {
    const book = smallRulebook(criterion);
    const questions = book.questions.filter(({ kind }) => kind !== 'cpv');
    const rules = explainRoute({ ...book, questions }, { area: 'care' }, day, 'gift');
    expect(rules.find(({ effect }) => effect === 'excludes')?.argument).toMatchObject({
      question: 'area',
      truth: 'holds',
    });
  });
});

describe('a test is explained', () => {
  const criteriaOf = (argument: Argument | undefined): unknown =>
    argument !== undefined && 'parts' in argument
      ? argument.parts.map((part) => part.kind === 'answer' && part.criterion)
      : undefined;
  const partsOf = (answers: Answers): unknown =>
    criteriaOf(explainTest(smallRulebook(), answers, day, 'bought'));

  test('with its name, its truth and its sources', () => {
    expect(explainTest(smallRulebook(), { 'own-will': 'yes' }, day, 'bought')).toMatchObject({
      kind: 'test',
      truth: 'fails',
      test: 'bought',
      sources: ['act'],
    });
  });

  test('by what makes it hold, by what makes it fail, or by both', () => {
    expect(partsOf({ 'own-will': 'no' })).toEqual([bought]);
    expect(partsOf({ 'own-will': 'yes' })).toEqual([given]);
    expect(partsOf({ 'own-will': 'so-so' })).toEqual([bought, given]);
  });

  test('by its one criterion when it has no other', () => {
    const argument = explainTest(smallRulebook(), { price: 100 }, day, 'cheap');
    expect(argument).toMatchObject({ truth: 'fails', parts: [{ question: 'price' }] });
  });

  test('as not settled when the rule book does not have it', () => {
    expect(explainTest(smallRulebook(), {}, day, 'no-such-test')).toEqual({
      kind: 'test',
      truth: 'unknown',
      test: 'no-such-test',
      sources: [],
      parts: [],
    });
  });

  test('within a rule that asks whether it is settled', () => {
    const argument = explained({ unresolved: 'bought' }, { 'own-will': 'so-so' });
    expect(argument).toMatchObject({ kind: 'unresolved', truth: 'holds', test: 'bought' });
  });

  test.each([
    ['so-so', [bought, given]],
    ['no', [bought]],
    ['yes', [given]],
  ])('whether it is settled, after the answer %s, by how it came out itself', (answer, parts) => {
    expect(criteriaOf(explained({ unresolved: 'bought' }, { 'own-will': answer }))).toEqual(parts);
  });
});

test('one case is not explained by another', () => {
  const book = smallRulebook();
  const truthOf = (answer: string): string =>
    explainTest(book, { 'own-will': answer }, day, 'bought').truth;
  expect([truthOf('no'), truthOf('yes'), truthOf('no')]).toEqual(['holds', 'fails', 'holds']);
});

test('each test is taken apart as itself, beside others and where it is asked whether it is unresolved', () => {
  const holds = { kind: 'test', test: 'bought', truth: 'holds', parts: [{ question: 'own-will' }] };
  const criterion: Criterion = {
    all: [{ test: 'bought' }, { test: 'cheap' }, { unresolved: 'bought' }, { test: 'bought' }],
  };
  expect(explained(criterion, { 'own-will': 'no', price: 10 })).toMatchObject({
    parts: [
      holds,
      { kind: 'test', test: 'cheap', truth: 'holds', parts: [{ question: 'price' }] },
      { kind: 'unresolved', test: 'bought', truth: 'fails' },
      holds,
    ],
  });
});
