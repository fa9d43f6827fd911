import { describe, expect, test } from 'vitest';

import {
  type Answers,
  type Argument,
  explainRoute,
  decisiveQuestions,
  type TruthName,
} from '#reasoning/index.ts';
import type { Criterion } from '#rulebook/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

/** The questions behind the rule that closes the gift, with any criterion in its place. */
function behind(criterion: Criterion, answers: Answers): string[] {
  const rules = explainRoute(smallRulebook(criterion), answers, '2024-06-01', 'gift');
  return rules
    .filter(({ effect }) => effect === 'excludes')
    .flatMap(({ argument }) => decisiveQuestions(argument));
}

const willing = { question: 'own-will', is: 'yes' };
const cheap = { question: 'price', under: 100 };

test('of an "all" that fails only the parts that fail count', () => {
  const all = { all: [willing, cheap] };
  expect(behind(all, { 'own-will': 'yes', price: 100 })).toEqual(['price']);
  expect(behind(all, { 'own-will': 'yes', price: 99 })).toEqual(['own-will', 'price']);
});

test('of an "any" that holds only the parts that hold count', () => {
  expect(behind({ any: [willing, cheap] }, { 'own-will': 'no', price: 99 })).toEqual(['price']);
});

test('of several parts that are enough the one with the fewest questions counts, else the first', () => {
  const both = { all: [willing, cheap] };
  const answers = { 'own-will': 'yes', price: 50 };
  expect(behind({ any: [both, cheap] }, answers)).toEqual(['price']);
  expect(behind({ any: [cheap, both] }, answers)).toEqual(['price']);
  expect(behind({ any: [cheap, willing] }, answers)).toEqual(['price']);
  expect(behind({ any: [willing, cheap] }, answers)).toEqual(['own-will']);
});

test('of what is unknown only the unknown parts count', () => {
  expect(behind({ all: [willing, cheap] }, { 'own-will': 'yes' })).toEqual(['price']);
  expect(behind({ any: [willing, cheap] }, { 'own-will': 'no' })).toEqual(['price']);
});

test('each question is named once', () => {
  expect(behind({ all: [cheap, { not: { not: cheap } }] }, { price: 50 })).toEqual(['price']);
});

test('of a test that holds or fails its own criteria count', () => {
  expect(behind({ test: 'bought' }, { 'own-will': 'no' })).toEqual(['own-will']);
  expect(behind({ test: 'bought' }, { 'own-will': 'yes' })).toEqual(['own-will']);
});

test('of a test without an answer the missing answer counts', () => {
  expect(behind({ test: 'bought' }, {})).toEqual(['own-will']);
});

test('of a test that neither holds nor fails the answers that leave it so count', () => {
  expect(behind({ test: 'bought' }, { 'own-will': 'so-so' })).toEqual(['own-will']);
  expect(behind({ unresolved: 'bought' }, { 'own-will': 'so-so' })).toEqual(['own-will']);
});

test('of a list of codes the code counts when it is known, else the area', () => {
  const listed = { inCodes: 'listed' };
  expect(behind(listed, { area: 'care', code: '20000000' })).toEqual(['code']);
  expect(behind(listed, { area: 'care' })).toEqual(['area']);
  expect(behind(listed, { area: 'care', code: 'unknown' })).toEqual(['area']);
});

test('the law of the day has no question behind it', () => {
  expect(behind({ inForce: 'new-section' }, {})).toEqual([]);
});

describe('of an argument', () => {
  const answer = (question: string, truth: TruthName): Argument => ({
    kind: 'answer',
    question,
    truth,
    criterion: { question, is: 'yes' },
  });

  test('an "any" that fails needs all its parts to', () => {
    expect(behind({ any: [willing, cheap] }, { 'own-will': 'no', price: 100 })).toEqual([
      'own-will',
      'price',
    ]);
  });

  test('a test that is unknown is so by all that is unknown, one that is not by what is enough', () => {
    const behindTest = (truth: TruthName, parts: readonly Argument[]): string[] =>
      decisiveQuestions({ kind: 'test', test: 'bought', sources: [], truth, parts });
    const open = [answer('object', 'unknown'), answer('price', 'unknown')];
    expect(behindTest('unknown', open)).toEqual(['object', 'price']);
    const settled = [answer('object', 'holds'), answer('price', 'holds')];
    expect(behindTest('holds', settled)).toEqual(['object']);
    expect(behindTest('fails', settled)).toEqual(['object']);
  });

  test('what is known in spite of something unknown rests on that as well', () => {
    const parts = [answer('object', 'unknown'), answer('price', 'fails')];
    expect(
      decisiveQuestions({ kind: 'unresolved', test: 'bought', sources: [], truth: 'holds', parts }),
    ).toEqual(['object', 'price']);
  });
});
