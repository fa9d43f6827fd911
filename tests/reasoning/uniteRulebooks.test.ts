import { expect, test } from 'vitest';

import { compileTogether } from '#reasoning/index.ts';
import { uniteRulebooks } from '#reasoning/uniteRulebooks.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from './smallRulebook.ts';

const day = '2024-06-01';
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const loaned: Question = {
  id: 'loaned',
  stage: 'case',
  kind: 'choice',
  answers: ['yes', 'no'],
  sources: ['act'],
};

/** A later rule book: without the object, with another question first and another route. */
function later(): Rulebook {
  const book = smallRulebook();
  const [gift] = book.routes;
  return {
    ...book,
    questions: [loaned, ...book.questions.filter(({ id }) => id !== 'object')],
    routes: [...(gift === undefined ? [] : [{ ...gift, id: 'loan' }]), ...book.routes.slice(1)],
  };
}

test('both have the same questions and routes at the same places, those of the newer first', () => {
  const [older, newer] = uniteRulebooks(smallRulebook(), later());
  const questions = ['loaned', 'area', 'code', 'own-will', 'price', 'announced', 'object'];
  expect([idsOf(older.questions), idsOf(newer.questions)]).toEqual([questions, questions]);
  const routes = ['loan', 'purchase', 'gift'];
  expect([idsOf(older.routes), idsOf(newer.routes)]).toEqual([routes, routes]);
});

test('each keeps what is its own', () => {
  const [older, newer] = uniteRulebooks(smallRulebook(), later());
  expect(older.routes.slice(1)).toEqual(smallRulebook().routes.toReversed());
  expect(newer.routes.slice(0, 2)).toEqual(later().routes);
  expect(older.questions.at(-1)).toEqual(smallRulebook().questions[2]);
  expect(older.tests).toEqual(smallRulebook().tests);
});

test('a question that one lacks is there without what is presumed', () => {
  const [older, newer] = uniteRulebooks(smallRulebook(), later());
  expect(older.questions[0]).toEqual(loaned);
  expect(newer.questions.at(-1)).toStrictEqual({
    id: 'object',
    stage: 'case',
    kind: 'choice',
    answers: ['services', 'goods'],
    sources: ['act'],
  });
});

test('a route that one lacks is there, always closed, and with nothing to say', () => {
  const [older] = uniteRulebooks(smallRulebook(), later());
  expect(older.routes[0]).toEqual({
    id: 'loan',
    sources: [],
    excludedBy: [{ id: 'not-in-this-rulebook', when: { all: [] }, sources: [] }],
    carriedBy: [],
    conditions: [],
    steps: [],
  });
});

test('two rule books ready together tell apart what either tells apart', () => {
  const older = smallRulebook({ question: 'price', over: 33 });
  const newer = smallRulebook({ question: 'price', over: 44 });
  const { variables } = compileTogether(older, newer, day);
  const price = variables[4];
  const classOf = (amount: number): number | undefined => price?.classOf({ price: amount });
  expect(classOf(33)).not.toBe(classOf(34));
  expect(classOf(44)).not.toBe(classOf(45));
  expect(classOf(34)).toBe(classOf(44));
});

test('a question that either presumes an answer to has a class for no answer in both', () => {
  const book = smallRulebook();
  const questions = book.questions.map((question) => {
    if (question.kind !== 'choice') return question;
    const { presume: _, ...rest } = question;
    return rest;
  });
  const without = { ...book, questions };
  const absentIn = (older: Rulebook, newer: Rulebook): number[] =>
    compileTogether(older, newer, day).variables.map(({ absent }) => absent);
  expect(absentIn(book, without)[2]).toBeGreaterThan(0);
  expect(absentIn(without, book)[2]).toBeGreaterThan(0);
  expect(absentIn(without, without)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('both together have the answers and the areas of either, each once', () => {
  const book = smallRulebook();
  const newer: Rulebook = {
    ...book,
    areas: [...book.areas, { id: 'art', group: 'all', codes: [], settled: false, tags: [] }],
    questions: book.questions.map((question) =>
      question.id === 'own-will' && question.kind === 'choice'
        ? { ...question, answers: ['yes', 'perhaps'] }
        : question,
    ),
  };
  const { both } = compileTogether(book, newer, day);
  expect(idsOf(both.areas)).toEqual(['care', 'sport', 'mixed', 'art']);
  expect(both.questions.find(({ id }) => id === 'own-will')).toMatchObject({
    answers: ['yes', 'no', 'so-so', 'perhaps'],
  });
});
