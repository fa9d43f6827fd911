import { describe, expect, test } from 'vitest';

import { checkShortWalk } from '#proof/checkShortWalk.ts';
import { type Answers, shortQuestions } from '#reasoning/index.ts';
import { compiledFor } from '#reasoning/proof.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { thinRulebook } from '../reasoning/counsel/thinRulebook.ts';

const day = '2026-11-21';
const field = 'sport';

/** A thin rule book with another counsel. */
function counselled(counsel: Partial<Rulebook['counsel']>): Rulebook {
  return thinRulebook((one) => ({ ...one, counsel: { ...one.counsel, ...counsel } }));
}

/** What is told of a walk that asks what it should. */
const found = (answers: Answers): string[] =>
  checkShortWalk(compiledFor(thinRulebook(), day), answers).map(({ subject }) => subject);

/** What is told of a walk that stops here. */
const foundAtEnd = (answers: Answers, book = thinRulebook()): string[] =>
  checkShortWalk(compiledFor(book, day), answers, []).map(({ subject }) => subject);

test('a walk that asks what can turn the recommendation violates nothing, wherever it stands', () => {
  for (const area of ['care', 'sport'])
    for (const whose of ['ours', 'theirs', 'both', 'unknown'])
      expect(found({ field: area, whose })).toEqual([]);
  expect(found({ field })).toEqual([]);
});

test('what may turn the recommendation and is not asked is told with the case', () => {
  const answers = { field };
  const book = thinRulebook();
  const left = shortQuestions(book, answers, day).filter(({ id }) => id !== 'whose');
  expect(checkShortWalk(compiledFor(book, day), answers, left)).toEqual([
    {
      property: 'short walk',
      subject: 'whose',
      detail: 'is not asked but can turn the recommendation',
      answers,
    },
  ]);
});

describe('a walk that stops', () => {
  test('while something is asked first need not say what comes after', () => {
    const book = thinRulebook();
    const first = book.questions.filter(({ role }) => role === 'ask');
    expect(checkShortWalk(compiledFor(book, day), {}, first)).toEqual([]);
    const mixed = [...first, ...book.questions.filter(({ id }) => id === 'price')];
    expect(checkShortWalk(compiledFor(book, day), {}, mixed)).toEqual([]);
  });

  test('at a plain case violates nothing, at another it lacks the hinges', () => {
    const plain = (price: number) =>
      foundAtEnd(
        { field, price },
        counselled({
          cautious: { test: 'bought' },
          enough: [
            { id: 'dear', route: 'gift', when: { question: 'price', over: 500 }, sources: [] },
            { id: 'cheap', route: 'gift', when: { question: 'whose', is: 'theirs' }, sources: [] },
          ],
        }),
      );
    expect(plain(100)).toEqual(['whose', 'demand', 'priced']);
    expect(
      foundAtEnd(
        { field, whose: 'theirs' },
        counselled({
          enough: [
            { id: 'theirs', route: 'gift', when: { question: 'whose', is: 'theirs' }, sources: [] },
          ],
        }),
      ),
    ).toEqual([]);
  });

  test('where the rule book is cautious lacks the forks, not the hinges', () => {
    expect(foundAtEnd({ field, whose: 'ours' })).toEqual(['price']);
    expect(foundAtEnd({ field, whose: 'ours', price: 'unknown' })).toEqual([]);
  });

  test('is cautious only about the test that is named', () => {
    const aboutBuying = counselled({ cautious: { test: 'bought' } });
    expect(foundAtEnd({ field, whose: 'ours' }, aboutBuying)).toEqual(['demand', 'priced']);
  });

  test('lacks the hinges without an answer, and no fork, where one is unknown', () => {
    expect(foundAtEnd({ field, whose: 'unknown' })).toEqual(['demand', 'priced']);
    expect(foundAtEnd({ field, whose: 'unknown', demand: 'no', priced: 'unknown' })).toEqual([]);
  });

  test('lacks the forks where no hinge is left, but none that waits for something', () => {
    const bought = { field, whose: 'ours', demand: 'yes' };
    expect(foundAtEnd(bought)).toEqual(['price']);
    expect(foundAtEnd({ ...bought, price: 50 })).toEqual([]);
    const waiting = counselled({
      forks: [{ question: 'price', when: { question: 'whose', is: 'ours' } }],
    });
    expect(foundAtEnd(bought, waiting)).toEqual([]);
    expect(foundAtEnd({ field, whose: 'theirs' })).toEqual([]);
  });
});
