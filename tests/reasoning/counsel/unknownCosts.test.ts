import { expect, test } from 'vitest';

import { valueOfInformation, effectOf, turningAnswers } from '#reasoning/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const day = '2024-06-01';
const dear = { 'own-will': 'no', object: 'services', price: 100 };

test('what each answer would settle is told, and that some answer turns the way', () => {
  const bought = { 'own-will': 'no', object: 'services' };
  expect(valueOfInformation(smallRulebook(), bought, day)).toEqual([
    {
      question: 'price',
      settlements: [
        { answer: 0, recommended: 'purchase', status: 'decided', open: ['purchase'] },
        { answer: 35, recommended: 'purchase', status: 'decided', open: ['purchase'] },
        { answer: 50, recommended: 'purchase', status: 'decided', open: ['purchase'] },
        { answer: 100, recommended: 'none', status: 'stopped', open: [] },
        { answer: 501, recommended: 'none', status: 'stopped', open: [] },
      ],
      turnsWay: true,
      // Five answers give another recommendation, each for two routes and itself, and settle the status.
      weight: (5 * 3 + 5) / 5,
    },
  ]);
});

test('an amount is tried on both sides of the answer that it is compared with', () => {
  const within = { 'own-will': 'no', object: 'services', price: 200 };
  const [cost, ...others] = valueOfInformation(smallRulebook(), within, '2025-06-01');
  expect(others).toEqual([]);
  expect(cost?.settlements.map(({ answer, recommended }) => [answer, recommended])).toEqual([
    [201, 'purchase'],
    [200, 'none'],
  ]);
});

test('what decides most comes first, and what turns nothing says so', () => {
  const costs = valueOfInformation(smallRulebook(), {}, day);
  expect(costs.map(({ question, turnsWay }) => [question, turnsWay])).toEqual([
    ['own-will', true],
    ['price', true],
    ['object', false],
  ]);
  expect(costs.map(({ weight }) => weight)).toEqual([(1 * 3 + 1) / 3, (1 * 3 + 1) / 5, 0]);
});

test('a closed route that opens is told with the rules that no longer close it', () => {
  expect(effectOf(smallRulebook(), dear, { 'own-will': 'yes' }, day)).toEqual([
    {
      route: 'gift',
      before: 'excluded',
      after: 'recommended',
      kind: 'opens',
      rules: ['closes-gift'],
      haveFallen: true,
    },
  ]);
});

test('a route that closes is told with the rules that close it now', () => {
  const given = { 'own-will': 'yes', object: 'services' };
  expect(effectOf(smallRulebook(), given, { 'own-will': 'no', price: 100 }, day)).toEqual([
    {
      route: 'gift',
      before: 'recommended',
      after: 'excluded',
      kind: 'closes',
      rules: ['closes-gift'],
      haveFallen: false,
    },
  ]);
});

test('a rule that closed a route and now leaves it unsettled is what there is to tell', () => {
  const cheap = { 'own-will': 'no', price: 20 };
  expect(effectOf(smallRulebook(), cheap, { 'own-will': 'so-so' }, day)).toEqual([
    {
      route: 'gift',
      before: 'excluded',
      after: 'undecided',
      kind: 'opens',
      rules: ['closes-gift'],
      haveFallen: false,
    },
  ]);
});

test('a route that is neither opened nor closed is told with what is new', () => {
  const unsure = effectOf(smallRulebook(), { ...dear, price: 99 }, { price: 'unknown' }, day);
  expect(unsure).toEqual([
    {
      route: 'purchase',
      before: 'recommended',
      after: 'undecided',
      kind: 'changes',
      rules: ['too-dear'],
      haveFallen: false,
    },
  ]);
});

test('a route that stands otherwise because nothing chooses it any longer is told with that', () => {
  const chosen = { 'own-will': 'so-so', price: 20 };
  expect(effectOf(smallRulebook({ area: 'service' }), chosen, { price: 21 }, day)).toEqual([
    {
      route: 'purchase',
      before: 'recommended',
      after: 'conditional',
      kind: 'changes',
      rules: ['choose-small-purchase'],
      haveFallen: true,
    },
  ]);
});

test('a change that no route feels has no effect', () => {
  expect(effectOf(smallRulebook(), dear, { price: 101 }, day)).toEqual([]);
});

test('the answers that turn some route alone are found for each question', () => {
  expect(turningAnswers(smallRulebook(), dear, day)).toEqual([
    { question: 'own-will', answers: ['yes', 'so-so'] },
    { question: 'price', answers: [20, 49, 99] },
  ]);
});

test('of several rules that close a route, those that are new are told', () => {
  const unsure = { 'own-will': 'no', object: 'services' };
  expect(effectOf(smallRulebook(), unsure, { 'own-will': 'yes', price: 300 }, day)).toContainEqual({
    route: 'purchase',
    before: 'undecided',
    after: 'excluded',
    kind: 'closes',
    rules: ['nothing-to-buy'],
    haveFallen: false,
  });
});

test('a route that is left undecided is not open', () => {
  const [cost] = valueOfInformation(smallRulebook(), { object: 'services' }, day);
  expect(cost?.settlements.map(({ answer, open }) => [answer, open])).toEqual([
    ['yes', ['gift']],
    ['no', []],
    ['so-so', []],
  ]);
});
