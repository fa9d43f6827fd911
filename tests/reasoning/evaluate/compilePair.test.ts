import { expect, test } from 'vitest';

import { compilePair } from '#reasoning/proof.ts';
import type { Criterion, Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const day = '2024-06-01';
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

test('two rule books ready together tell apart what either tells apart', () => {
  const older = smallRulebook({ question: 'price', over: 33 });
  const newer = smallRulebook({ question: 'price', over: 44 });
  const { variables } = compilePair(older, newer, day);
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
    compilePair(older, newer, day).variables.map(({ absent }) => absent);
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
  const { both } = compilePair(book, newer, day);
  expect(idsOf(both.areas)).toEqual(['care', 'sport', 'mixed', 'art']);
  expect(both.questions.find(({ id }) => id === 'own-will')).toMatchObject({
    answers: ['yes', 'no', 'so-so', 'perhaps'],
  });
});

/** Places in a rule book that only one of two has, each with the same bound. */
const placesOfBound: Readonly<Record<string, (book: Rulebook, when: Criterion) => Rulebook>> = {
  test: (book, when) => ({
    ...book,
    tests: [...book.tests, { id: 'bound', holds: when, sources: ['act'] }],
  }),
  route: (book, when) => ({
    ...book,
    routes: book.routes.map((route) => ({
      ...route,
      carriedBy: [...route.carriedBy, { id: 'bound', when, sources: ['act'] }],
    })),
  }),
  condition: (book, when) => ({
    ...book,
    conditions: {
      ...book.conditions,
      bound: { id: 'bound', phase: 'after', when, sources: ['act'] },
    },
  }),
  warning: (book, when) => ({
    ...book,
    warnings: [...book.warnings, { id: 'bound', when, sources: ['act'] }],
  }),
  candidate: (book, when) => ({
    ...book,
    candidates: [...book.candidates, { id: 'bound', route: 'gift', when, sources: ['act'] }],
  }),
};

test.each(Object.entries(placesOfBound))('a bound in a %s of either is tried', (_, placed) => {
  const bound = placed(smallRulebook(), { question: 'price', over: 70 });
  for (const [older, newer] of [
    [smallRulebook(), bound],
    [bound, smallRulebook()],
  ] as const) {
    const price = compilePair(older, newer, day).variables[4];
    expect(price?.classOf({ price: 70 })).not.toBe(price?.classOf({ price: 71 }));
  }
});

test('a question that is of another kind in one is of the kind it has in the newer', () => {
  const book = smallRulebook();
  const questions = book.questions.map((question) =>
    question.id === 'own-will'
      ? ({
          id: 'own-will',
          stage: 'case',
          role: 'condition',
          kind: 'amount',
          unit: 'SEK',
          max: 9,
          sources: ['act'],
        } as const)
      : question,
  );
  const other = { ...book, questions };
  expect(compilePair(book, other, day).both.questions[3]).toEqual(other.questions[3]);
  expect(compilePair(other, book, day).both.questions[3]).toEqual(book.questions[3]);
});
