import { expect, test } from 'vitest';

import { type Answers, type Plan, planOf } from '#reasoning/index.ts';
import type { Criterion, Rulebook } from '#rulebook/index.ts';

import { choice, thinRulebook } from './thinRulebook.ts';

const sources = ['act'];
const is = (question: string, answer: string): Criterion => ({ question, is: answer });
const planFor = (answers: Answers, book: Rulebook): Plan => planOf(book, answers, '2026-11-21');

/** A book of hinges in their order, that is bought from a shop where something holds, and else a gift. */
function hinging(answers: Readonly<Record<string, readonly string[]>>, shop: Criterion): Rulebook {
  return thinRulebook((one) => ({
    ...one,
    questions: Object.entries(answers).map(([id, them]) => choice(id, 'hinge', them)),
    tests: [
      { id: 'bought', holds: shop, sources },
      { id: 'wary', holds: { any: [] }, sources },
    ],
    routes: one.routes.map((route) => ({ ...route, excludedBy: [] })),
    candidates: [
      { id: 'choose-shop', route: 'shop', when: { test: 'bought' }, sources },
      { id: 'choose-gift', route: 'gift', when: { not: { test: 'bought' } }, sources },
    ],
    counsel: { ...one.counsel, order: Object.keys(answers), cautious: { test: 'wary' }, forks: [] },
  }));
}

const noYes = ['no', 'yes'];
/** Three hinges that all must be yes, before some that are then only named among the conditions. */
const first = { one: noYes, two: noYes, three: noYes };
const allFirst = Object.keys(first).map((id) => is(id, 'yes'));

test('a line that is conditional says the fewest conditions, though others come before them', () => {
  const book = hinging(
    { ...first, four: ['maybe', 'no', 'yes'], five: noYes },
    {
      all: [
        ...allFirst,
        { any: [is('four', 'no'), { all: [is('four', 'maybe'), is('five', 'yes')] }] },
      ],
    },
  );
  const { lines } = planFor({}, book);
  const conditional = lines.filter(({ leaf }) => leaf === 'conditional');
  expect(conditional.map(({ route, when }) => [route, when.slice(3)])).toEqual([
    ['gift', [{ question: 'four', isOneOf: ['yes'] }]],
    ['shop', [{ question: 'four', isOneOf: ['no'] }]],
  ]);
});

test('of conditions that are as few, those that are asked first are said', () => {
  const book = hinging(
    { ...first, four: noYes, five: noYes },
    {
      all: [
        ...allFirst,
        {
          any: [
            { all: [is('four', 'yes'), is('five', 'no')] },
            { all: [is('four', 'no'), is('five', 'yes')] },
          ],
        },
      ],
    },
  );
  const { lines } = planFor({}, book);
  const conditional = lines.filter(({ leaf }) => leaf === 'conditional');
  expect(conditional.map(({ route, when }) => [route, when.slice(3)])).toEqual([
    [
      'gift',
      [
        { question: 'four', isOneOf: ['no'] },
        { question: 'five', isOneOf: ['no'] },
      ],
    ],
    [
      'shop',
      [
        { question: 'four', isOneOf: ['no'] },
        { question: 'five', isOneOf: ['yes'] },
      ],
    ],
  ]);
});

test('a hinge whose answers lead to lines that say the same is not asked', () => {
  const middling = (whose: string, late: string): Criterion => ({
    all: [is('size', 'middle'), is('whose', whose), is('late', late)],
  });
  const book = hinging(
    { whose: ['ours', 'theirs'], size: ['small', 'middle', 'large'], late: noYes },
    { any: [is('size', 'small'), middling('ours', 'yes'), middling('theirs', 'no')] },
  );
  const forking = {
    ...book,
    questions: book.questions.map((question) =>
      question.id === 'whose' ? question : { ...question, role: 'fork' as const },
    ),
    counsel: { ...book.counsel, order: ['whose'] },
  };
  // Whose it is turns the middle size only, and neither line needs that.
  expect(planFor({}, forking)).toEqual({
    assumed: [],
    hinges: [],
    lines: [
      { when: [{ question: 'size', isOneOf: ['large'] }], route: 'gift', leaf: 'settled' },
      { when: [{ question: 'size', isOneOf: ['small'] }], route: 'shop', leaf: 'settled' },
    ],
  });
});

test('a hinge that the area settles is not asked', () => {
  const book = thinRulebook((one) => ({
    ...one,
    questions: one.questions.map((question) =>
      question.id === 'demand' && question.kind === 'choice'
        ? { ...question, presume: { answer: 'no', when: { area: 'by-decision' } } }
        : question,
    ),
    counsel: { ...one.counsel, cautious: { test: 'bought' } },
  }));
  expect(planFor({ field: 'sport', whose: 'ours' }, book).hinges).toEqual(['demand', 'priced']);
  expect(planFor({ field: 'care', whose: 'ours' }, book).hinges).toEqual(['priced']);
});
