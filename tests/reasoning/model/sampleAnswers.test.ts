import { expect, test } from 'vitest';

import { diagramOrder } from '#reasoning/diagrams/diagramOrder.ts';
import { sampleAnswers } from '#reasoning/model/sampleAnswers.ts';
import type { CodeSet, Criterion, Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

function samples(id: string, book: Rulebook = smallRulebook()): unknown[] {
  const question = book.questions.find((one) => one.id === id);
  return question === undefined ? [] : sampleAnswers(book, question);
}

test('each answer of a choice and each area is a sample', () => {
  expect(samples('own-will')).toEqual(['yes', 'no', 'so-so'].map((id) => ({ 'own-will': id })));
  expect(samples('area')).toEqual(['care', 'sport', 'mixed'].map((area) => ({ area })));
});

test('the codes on both sides of every edge of a list are samples, in order and each once', () => {
  const listed: CodeSet = {
    id: 'listed',
    source: 'act',
    ranges: [{ from: '30000000', to: '30000002' }],
    singles: ['00000009'],
    except: ['20000000'],
  };
  const codes = ['00000008', '00000009', '00000010', '19999999', '20000000', '20000001'];
  codes.push('29999999', '30000000', '30000001', '30000002', '30000003');
  expect(samples('code', { ...smallRulebook(), codes: { listed } })).toEqual(
    codes.map((code) => ({ code })),
  );
  const { except: _, ...plain } = listed;
  expect(samples('code', { ...smallRulebook(), codes: { listed: plain } })).toHaveLength(8);
});

test('every number that a rule or a figure names is a sample, and one between each pair', () => {
  const bounds = [0, 20, 50, 100, 180, 200, 220, 280, 300, 320, 500];
  const amounts = bounds.flatMap((bound, i) => [bound, (bound + (bounds[i + 1] ?? 502)) / 2]);
  expect(samples('price')).toEqual(amounts.map((price) => ({ price })));
});

test('no sample lies over what may be answered, but one over the last bound', () => {
  const book = smallRulebook();
  const questions = book.questions.map((one) =>
    one.kind === 'amount' ? { ...one, max: 50 } : one,
  );
  expect(samples('price', { ...book, questions })).toEqual(
    [0, 10, 20, 35, 50, 51].map((price) => ({ price })),
  );
});

test('an announced amount is tried over, at and under each amount that it settles', () => {
  expect(samples('announced')).toEqual([
    { announced: 2, price: 1 },
    { announced: 1, price: 1 },
    { announced: 1, price: 2 },
  ]);
});

test('an announced amount is tried against what a rule compares with the figure it settles', () => {
  const book = smallRulebook({ question: 'announced', under: { figure: 'ceiling' } });
  const period = { from: '2024-01-01', amount: 5, source: 'act' };
  const figures = {
    ceiling: { id: 'ceiling', unit: 'SEK' as const, periods: [period] },
    ...book.figures,
    floor: {
      id: 'floor',
      unit: 'SEK' as const,
      periods: [{ ...period, confirmedBy: 'announced' }],
    },
  };
  expect(samples('announced', { ...book, figures })).toHaveLength(3);
});

test('an announced amount that settles nothing is an amount like others', () => {
  const book = smallRulebook();
  const tests = book.tests.filter(({ id }) => id !== 'cheap');
  expect(samples('announced', { ...book, tests })).toHaveLength(22);
});

test('the diagrams look at what closes routes first, then at what chooses among them, and at what no rule asks last', () => {
  const order = (asked?: Criterion): string[] => {
    const book = smallRulebook(asked);
    return diagramOrder(book).map((index) => book.questions[index]?.id ?? '');
  };
  expect(order()).toEqual(['own-will', 'price', 'area', 'code', 'object', 'announced']);
  expect(
    order({ all: [{ not: { inCodes: 'listed' } }, { question: 'object', is: 'goods' }] }),
  ).toEqual(['code', 'area', 'object', 'own-will', 'price', 'announced']);
  expect(order({ any: [{ question: 'announced', under: 5 }, { area: 'service' }] })).toEqual([
    'announced',
    'area',
    'own-will',
    'price',
    'code',
    'object',
  ]);
});
