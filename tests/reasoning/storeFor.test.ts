import { expect, test } from 'vitest';

import { compiledFor, type Diagrams, outcomeDiagrams } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from './smallRulebook.ts';

const book = smallRulebook();
const day = '2024-06-01';

/** The store in which the recommendation is drawn. */
function storeOf(rulebook: Rulebook, asOf: string): Diagrams {
  const { diagrams, recommended } = outcomeDiagrams(compiledFor(rulebook, asOf));
  expect(diagrams.isResult(recommended)).toBe(false);
  return diagrams;
}

test('the days of a rule book draw in one store, and so does a copy with the same questions', () => {
  const store = storeOf(book, day);
  const drawn = store.size();
  expect(storeOf(book, '2024-06-02')).toBe(store);
  expect(storeOf({ ...book, noneSteps: [] }, day)).toBe(store);
  expect(store.size(), 'what was drawn is there').toBe(drawn);
});

test('other questions, classes of answers or order have a store of their own', () => {
  const store = storeOf(book, day);
  expect(storeOf({ ...book, questions: [...book.questions] }, day)).not.toBe(store);
  // An amount is held against two more limits that year.
  expect(storeOf(book, '2025-06-01')).not.toBe(store);
  const priceFirst = { all: [{ question: 'price', atMost: 20 }, { unresolved: 'bought' }] };
  const candidates = book.candidates.map((candidate) =>
    candidate.id === 'choose-small-purchase' ? { ...candidate, when: priceFirst } : candidate,
  );
  expect(storeOf({ ...book, candidates }, day)).not.toBe(store);
});
