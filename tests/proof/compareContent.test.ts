import { expect, test } from 'vitest';

import { compareContent } from '#proof/index.ts';
import { smallRulebook } from '../reasoning/smallRulebook.ts';
import {
  type Change,
  changed,
  condition,
  exclusion,
  find,
  legalTest,
  route,
  source,
} from './changed.ts';

const none = { added: [], removed: [], changed: [] };

test('nothing differs between a rule book and its copy', () => {
  expect(compareContent(smallRulebook(), smallRulebook())).toEqual({ ids: [], figures: [] });
});

/** One change of each kind of thing, and what is told of it. */
const changes: Readonly<Record<string, readonly [string, Change]>> = {
  routes: ['gift', (book) => void (route(book, 'gift').sources = [])],
  rules: ['closes-gift', (book) => void (exclusion(book, 'gift', 'closes-gift').sources = [])],
  tests: ['bought', (book) => void (legalTest(book, 'bought').sources = [])],
  conditions: ['always', (book) => void (condition(book, 'always').sources = [])],
  questions: ['price', (book) => void (find(book.questions, 'price').sources = [])],
  warnings: ['high-price', (book) => void (find(book.warnings, 'high-price').sources = [])],
  sources: ['act', (book) => void (source(book, 'act').title = 'Another act')],
  areas: ['care', (book) => void (find(book.areas, 'care').settled = false)],
  codes: ['listed', (book) => void book.codes['listed']?.singles.push('41000000')],
  figures: ['limit', (book) => void book.figures['limit']?.periods.splice(1, 1)],
};

test.each(Object.entries(changes))(
  'of the %s the one that says something else is told',
  (kind, [id, change]) => {
    const { ids } = compareContent(smallRulebook(), changed(smallRulebook(), change));
    expect(ids).toEqual([{ ...none, kind, changed: [id] }]);
  },
);

test('a candidate and a rule that carries a route are rules too', () => {
  const newer = changed(smallRulebook(), (book) => {
    find(book.candidates, 'choose-gift').sources = [];
    find(route(book, 'gift').carriedBy, 'freely-given').sources = [];
  });
  expect(compareContent(smallRulebook(), newer).ids).toEqual([
    { ...none, kind: 'rules', changed: ['choose-gift', 'freely-given'] },
  ]);
});

test('what came and what went is told in the order of the alphabet', () => {
  const newer = changed(smallRulebook(), (book) => {
    book.noneSteps = [];
    const { sources } = find(book.tests, 'bought');
    for (const id of ['wide', 'broad'])
      book.tests.push({ id, holds: { area: 'service' }, sources });
  });
  const added = { ...none, kind: 'tests', added: ['broad', 'wide'] };
  expect(compareContent(smallRulebook(), newer).ids).toEqual([added]);
  const { added: removed, ...rest } = added;
  expect(compareContent(newer, smallRulebook()).ids).toEqual([{ ...rest, added: [], removed }]);
});

test.each(['excludedBy', 'carriedBy', 'steps'] as const)(
  'a route whose %s are others is another route',
  (list) => {
    const newer = changed(smallRulebook(), (book) => {
      const [first] = route(book, 'gift')[list];
      if (first !== undefined) first.id = 'renamed';
    });
    const { ids } = compareContent(smallRulebook(), newer);
    expect(ids.find(({ kind }) => kind === 'routes')).toMatchObject({ changed: ['gift'] });
  },
);

test('of a figure the amounts that differ are told, day by day', () => {
  const newer = changed(smallRulebook(), (book) => {
    const periods = book.figures['limit']?.periods ?? [];
    for (const period of periods.slice(0, 1)) period.amount = 110;
    periods.pop();
    book.figures['ceiling'] = {
      id: 'ceiling',
      unit: 'SEK',
      periods: [{ from: '2024-01-01', amount: 5, source: 'act' }],
    };
  });
  const change = (figure: string, from: string, before?: number, after?: number) => ({
    figure,
    from,
    before,
    after,
  });
  expect(compareContent(smallRulebook(), newer).figures).toEqual([
    change('ceiling', '2024-01-01', undefined, 5),
    change('limit', '2024-01-01', 100, 110),
    change('limit', '2026-01-01', 300, undefined),
  ]);
  expect(compareContent(newer, smallRulebook()).figures).toEqual([
    change('ceiling', '2024-01-01', 5, undefined),
    change('limit', '2024-01-01', 110, 100),
    change('limit', '2026-01-01', undefined, 300),
  ]);
});
