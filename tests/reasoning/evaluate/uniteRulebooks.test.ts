import { expect, test } from 'vitest';

import { uniteRulebooks } from '#reasoning/evaluate/uniteRulebooks.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const loaned: Question = {
  id: 'loaned',
  stage: 'case',
  role: 'condition',
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
    role: 'condition',
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
