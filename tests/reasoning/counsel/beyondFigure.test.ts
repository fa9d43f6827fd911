import { expect, test } from 'vitest';

import { beyondFigure } from '#reasoning/counsel/beyondFigure.ts';
import type { Bound, Criterion, Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const limit = { figure: 'limit' };
const price = (op: 'under' | 'atMost' | 'over' | 'atLeast', bound: Bound): Criterion =>
  ({ question: 'price', [op]: bound }) as Criterion;

/** The small rule book, where the same is asked in every place that a criterion can stand. */
function asking(criterion: Criterion): Rulebook {
  const book = smallRulebook();
  const rule = { id: 'rule', when: criterion, sources: ['act'] };
  return {
    ...book,
    tests: [
      { id: 'with-both', holds: criterion, fails: { not: criterion }, sources: ['act'] },
      { id: 'with-one', holds: criterion, sources: ['act'] },
    ],
    routes: book.routes.map((route) => ({ ...route, excludedBy: [rule], carriedBy: [rule] })),
    candidates: [{ ...rule, route: 'gift' }],
  };
}

test.each([
  ['under', 'atLeast'],
  ['atLeast', 'under'],
  ['atMost', 'over'],
  ['over', 'atMost'],
] as const)('on the other side of a figure, %s is %s, wherever it is asked', (op, opposite) => {
  const deep = (criterion: Criterion): Criterion => ({
    all: [{ any: [{ not: criterion }, { question: 'own-will', is: 'yes' }] }, { test: 'bought' }],
  });
  expect(beyondFigure(asking(price(op, limit)), 'limit')).toEqual(asking(price(opposite, limit)));
  expect(beyondFigure(asking(deep(price(op, limit))), 'limit')).toEqual(
    asking(deep(price(opposite, limit))),
  );
});

test.each(['under', 'atLeast', 'atMost', 'over'] as const)(
  'other figures and plain amounts are asked %s as before',
  (op) => {
    for (const bound of [100, { figure: 'other' }])
      expect(beyondFigure(asking(price(op, bound)), 'limit')).toStrictEqual(
        asking(price(op, bound)),
      );
  },
);
