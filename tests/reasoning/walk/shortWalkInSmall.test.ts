import { describe, expect, test } from 'vitest';

import { createDiagrams } from '#reasoning/diagrams/diagrams.ts';
import type { Answers } from '#reasoning/model/answers.ts';
import { followsFromAnswers } from '#reasoning/questions/followsFromAnswers.ts';
import { leaveToAuthority } from '#reasoning/walk/leaveToAuthority.ts';
import { pathLength } from '#reasoning/walk/pathLength.ts';
import { questionsToCome, shortQuestions } from '#reasoning/walk/shortQuestions.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { choice, thinRulebook } from '../counsel/thinRulebook.ts';

const day = '2026-11-21';
const field = 'sport';

/** A thin rule book with another counsel. */
function counselled(counsel: Partial<Rulebook['counsel']>): Rulebook {
  return thinRulebook((one) => ({ ...one, counsel: { ...one.counsel, ...counsel } }));
}

const asked = (answers: Answers, book = thinRulebook()): string[] =>
  shortQuestions(book, answers, day).map(({ id }) => id);

describe('a short walk', () => {
  test('asks what comes first, then the hinges, then the forks', () => {
    expect(asked({})).toEqual(['field']);
    expect(asked({ field })).toEqual(['whose', 'demand', 'priced', 'price']);
    expect(asked({ field, whose: 'theirs' })).toEqual([]);
    expect(asked({ field, whose: 'ours', demand: 'yes' })).toEqual(['price']);
    expect(asked({ field, whose: 'ours', demand: 'yes', price: 50 })).toEqual([]);
  });

  test('leaves hinges unknown where the rule book is cautious about the test that is named', () => {
    expect(asked({ field, whose: 'ours' })).toEqual(['price']);
    expect(asked({ field, whose: 'ours', price: 'unknown' })).toEqual([]);
    const bold = counselled({ cautious: { test: 'bought' } });
    expect(asked({ field, whose: 'ours' }, bold)).toEqual(['demand', 'priced', 'price']);
  });

  test('asks no fork where a hinge that is unknown can still turn it', () => {
    const unknown = { field, whose: 'unknown' };
    expect(asked(unknown)).toEqual(['demand', 'priced', 'price']);
    expect(asked({ ...unknown, demand: 'yes' })).toEqual([]);
  });

  test('asks a fork that waits for something only when that holds', () => {
    const when = { question: 'field', is: 'care' };
    const waiting = counselled({ forks: [{ question: 'price', when }] });
    const bought = { whose: 'ours', demand: 'yes' };
    expect(asked({ field: 'care', ...bought }, waiting)).toEqual(['price']);
    expect(asked({ field: 'sport', ...bought }, waiting)).toEqual([]);
  });

  test('asks nothing more of a plain case, and first what tells whether it is one', () => {
    const plain = counselled({
      enough: [
        {
          id: 'cheap',
          route: 'shop',
          from: { question: 'whose', is: 'ours' },
          asks: ['price'],
          when: {
            all: [
              { question: 'whose', is: 'ours' },
              { question: 'price', under: 50 },
            ],
          },
          sources: [],
        },
      ],
      cautious: { test: 'bought' },
    });
    expect(asked({ field, whose: 'ours' }, plain)).toEqual(['price', 'demand', 'priced']);
    expect(asked({ field, whose: 'ours', price: 50 }, plain)).toEqual(['demand', 'priced']);
  });

  test('says how many questions come after the next one, once the first are answered', () => {
    expect(questionsToCome(thinRulebook(), {}, day)).toBeUndefined();
    expect(questionsToCome(thinRulebook(), { field }, day)).toEqual({ about: 1, most: 3 });
    expect(questionsToCome(thinRulebook(), { field, whose: 'theirs' }, day)).toEqual({
      about: 0,
      most: 0,
    });
  });
});

test('a path is as long as what is counted on it, on average over the branches', () => {
  const diagrams = createDiagrams([2, 2, 3], [0, 1, 2]);
  const last = diagrams.ask(2, [4, 5, 6]);
  const middle = diagrams.ask(1, [3, last]);
  const root = diagrams.ask(0, [last, middle]);
  expect(pathLength(diagrams, 5, new Set([0, 1, 2]))).toBe(0);
  expect(pathLength(diagrams, last, new Set([2]))).toBe(1);
  expect(pathLength(diagrams, root, new Set([0, 1, 2]))).toBe(1 + (1 + 1.5) / 2);
  expect(pathLength(diagrams, root, new Set([1]))).toBe(0.5);
  expect(pathLength(diagrams, root, new Set())).toBe(0);
});

test('what only the authority can answer is left to it, also what that brings in', () => {
  const book = thinRulebook((one) => ({
    ...one,
    questions: one.questions.map((question) =>
      ['demand', 'priced'].includes(question.id)
        ? { ...question, answeredBy: 'authority' as const }
        : question,
    ),
  }));
  // The price of it is asked for when it can be demanded, and not before.
  const left = ({ questions }: Rulebook, answers: Answers) =>
    questions.filter(
      ({ id }) => answers[id] === undefined && (id !== 'priced' || answers['demand'] !== undefined),
    );
  const answers = { field, whose: 'ours' };
  expect(leaveToAuthority(book, answers, day, left)).toEqual({
    ...answers,
    demand: 'unknown',
    priced: 'unknown',
  });
  const answered = { ...answers, demand: 'yes', priced: 'no' };
  expect(leaveToAuthority(book, answered, day, left)).toBe(answered);
});

test('what is presumed follows from other answers, unless it waits for a provision alone', () => {
  const question = choice('object', 'condition', ['goods', 'services']);
  const presumed = (when: object) => ({ ...question, presume: { answer: 'goods', when } }) as never;
  expect(followsFromAnswers(question)).toBe(false);
  expect(followsFromAnswers(presumed({ area: 'care' }))).toBe(true);
  expect(followsFromAnswers(presumed({ inForce: 'act' }))).toBe(false);
});
