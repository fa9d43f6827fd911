import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';

import { type Answers, assess, isKnown, missingFigures } from '#reasoning/index.ts';

import { figuresTurnedOut } from '../figuresTurnedOut.ts';
import { naiveAssess } from '../naiveAssess.ts';
import { smallAnswers, someCases } from '../someCases.ts';
import { smallRulebook } from '../smallRulebook.ts';

describe('in a small rule book', () => {
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
});

describe('in the shipped rule book, when the thresholds end', () => {
  const purchase: Answers = {
    authority: 'municipality',
    'service-area': 'skyddat-boende',
    object: 'services',
    parts: 'one',
    'public-interest': 'yes',
    'public-authority': 'none',
    permit: 'held',
    'whose-activity': 'authority',
    initiative: 'authority',
    'individual-placements': 'yes',
    payment: 'per-unit',
    'binding-performance': 'enforceable',
    'previously-procured': 'yes',
    market: 'commercial',
    'contract-value': 2_000_000,
    'direct-award-ground': 'none',
    'rescue-service': 'no',
    'user-choice': 'no',
    counterpart: 'other-non-profit',
    'prefer-non-profit': 'no',
  };

  test('a value between the limits is decided while there is a threshold, and not afterwards', () => {
    expect(assess(rulebook, purchase, '2027-12-31').status).toBe('decided');
    expect(missingFigures(rulebook, purchase, '2027-12-31')).toEqual([]);
    for (const day of ['2028-01-01', '2028-03-01']) {
      expect(assess(rulebook, purchase, day).status).toBe('provisional');
      expect(missingFigures(rulebook, purchase, day)).toEqual(['annex-2-threshold']);
    }
  });

  test('what lies under the limit that is still known is decided', () => {
    const small = { ...purchase, 'contract-value': 600_000 };
    expect(assess(rulebook, small, '2028-03-01').status).toBe('decided');
    expect(missingFigures(rulebook, small, '2028-03-01')).toEqual([]);
  });
});
