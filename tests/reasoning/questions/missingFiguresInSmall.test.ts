import { expect, test } from 'vitest';

import { type Answers, assess, isKnown, missingFigures } from '#reasoning/index.ts';

import { figuresTurnedOut } from '../figuresTurnedOut.ts';
import { naiveAssess } from '../naiveAssess.ts';
import { smallAnswers, someCases } from '../someCases.ts';
import { smallRulebook } from '../smallRulebook.ts';

const book = smallRulebook();
const bought: Answers = { object: 'services', 'own-will': 'no', price: 20 };
const given: Answers = { ...bought, 'own-will': 'yes' };

test('a figure that is not there, and would close the route, is named', () => {
  // Before 2024 there is no limit, so whether the purchase is too dear is not known.
  expect(missingFigures(book, bought, '2022-06-01')).toEqual(['limit']);
  expect(assess(book, bought, '2022-06-01').status).toBe('undecided');
});

test('nothing is named where the figure has a value, or makes no difference', () => {
  expect(missingFigures(book, bought, '2024-06-01')).toEqual([]);
  expect(missingFigures(book, given, '2022-06-01')).toEqual([]);
  expect(assess(book, given, '2022-06-01').status).toBe('decided');
});

test('a calculated amount that nobody announces is named within its band only', () => {
  const named = [279, 280, 319, 320].map((price) =>
    missingFigures(book, { ...bought, price }, '2026-06-01'),
  );
  expect(named).toEqual([[], ['limit'], ['limit'], []]);
});

// A purchase that turns out not to be cheap would become a gift after all.
const [first, ...rest] = book.candidates;
if (first === undefined) throw new Error('The book has candidates.');
const waiting = {
  ...smallRulebook({ question: 'price', over: 900 }),
  candidates: [
    { ...first, when: { all: [{ test: 'bought' }, { test: 'cheap' }] } },
    ...rest,
    { ...first, id: 'choose-gift-anyhow', route: 'gift', when: { test: 'bought' } },
  ],
};

test('another way that waits for the figure makes the one recommended provisional', () => {
  expect(assess(waiting, bought, '2022-06-01')).toMatchObject({
    recommended: 'gift',
    status: 'provisional',
  });
  expect(missingFigures(waiting, bought, '2022-06-01')).toEqual(['limit']);
  expect(assess(waiting, bought, '2024-06-01').status).toBe('decided');
});

test('a full case is decided just when no amount of the figure gives another route', () => {
  const statuses = new Set<string>();
  for (const answers of someCases(300)) {
    if (!Object.keys(smallAnswers).every((id) => isKnown(answers, id))) continue;
    const { status, recommended } = assess(waiting, answers, '2022-06-01');
    if (recommended === null || recommended === 'none') continue;
    const all = figuresTurnedOut(waiting, answers, '2022-06-01').map(
      (one) => naiveAssess(one, answers, '2022-06-01').recommended,
    );
    expect(status).toBe(new Set(all).size === 1 ? 'decided' : 'provisional');
    statuses.add(status);
  }
  expect([...statuses].toSorted()).toEqual(['decided', 'provisional']);
});
