import { expect, test } from 'vitest';

import { createChance } from '#proof/createChance.ts';
import { shortWalkStates } from '#proof/shortWalkStates.ts';
import type { Answers } from '#reasoning/index.ts';
import { compiledFor } from '#reasoning/proof.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { thinRulebook } from '../reasoning/counsel/thinRulebook.ts';

const field = 'sport';

/** The walk on which these are drawn, the last over and over. */
function walkOf(first: Answers, drawn: readonly number[], book: Rulebook = thinRulebook()) {
  const left = [...drawn];
  return shortWalkStates(
    compiledFor(book, '2026-11-21'),
    first,
    () => (left.length > 1 ? left.shift() : left[0]) ?? 0,
  );
}

test('a walk is followed from its first answers to where nothing more is asked', () => {
  expect(walkOf({ field, whose: 'theirs' }, [0])).toEqual([{ field, whose: 'theirs' }]);
  expect(walkOf({ field }, [0.4, 0.9])).toEqual([
    { field },
    { field, whose: 'ours' },
    { field, whose: 'ours', price: 100 },
  ]);
});

test('what is drawn chooses among all the classes, and “unknown” is one', () => {
  expect(walkOf({ field }, [0.99])).toEqual([{ field }, { field, whose: 'theirs' }]);
  expect(walkOf({ field }, [0, 0.34])).toEqual([
    { field },
    { field, whose: 'unknown' },
    { field, whose: 'unknown', demand: 'yes' },
  ]);
  expect(walkOf({ field, whose: 'ours' }, [0.5]).at(-1)).toEqual({
    field,
    whose: 'ours',
    price: 0,
  });
});

test('so it is of what is asked first, whose areas no rule tells apart', () => {
  expect(walkOf({}, [0.34]).slice(0, 3)).toEqual([
    {},
    { field: 'unknown' },
    { field: 'unknown', whose: 'ours' },
  ]);
});

test('a question that other answers may settle is answered in every way where it is asked', () => {
  const settled = thinRulebook((book) => ({
    ...book,
    questions: book.questions.map((question) =>
      question.kind === 'choice' && question.id === 'demand'
        ? { ...question, presume: { answer: 'no', when: { area: 'care' } } }
        : question,
    ),
  }));
  const given = [0, 0.3, 0.6, 0.99].flatMap((drawn) =>
    walkOf({ field: 'sport', whose: 'unknown' }, [drawn], settled),
  );
  expect(new Set(given.map(({ demand }) => demand))).toEqual(
    new Set([undefined, 'unknown', 'yes', 'no']),
  );
});

test('chance is the same each time, and one answer does not follow from another', () => {
  const compiled = compiledFor(thinRulebook(), '2026-11-21');
  const drawn = () => {
    const chance = createChance();
    return Array.from({ length: 60 }, () => shortWalkStates(compiled, { field }, chance)).flat();
  };
  expect(drawn()).toEqual(drawn());
  for (const price of [0, 100, 'unknown'])
    expect(drawn()).toContainEqual({ field, whose: 'ours', price });
  for (const demand of ['yes', 'no', 'unknown'])
    expect(drawn()).toContainEqual({ field, whose: 'unknown', demand });
});
