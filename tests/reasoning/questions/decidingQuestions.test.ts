import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { expect, test, vi } from 'vitest';

import { assess, decidingQuestions, isKnown, isPresumed } from '#reasoning/index.ts';

import { arbitraryAnswers } from '../../support/arbitraryAnswers.ts';
import { notPresumed } from '../notPresumed.ts';
import { smallRulebook } from '../smallRulebook.ts';

vi.setConfig({ testTimeout: 60_000 });

const day = '2026-11-21';

test('a question decides when its answer can change the recommended route', () => {
  const deciding = decidingQuestions(smallRulebook(), { 'own-will': 'no' }, '2024-06-01');
  expect(deciding).toEqual(['price']);
});

test('a question that only changes a condition does not decide', () => {
  const answers = { 'own-will': 'yes' };
  expect(decidingQuestions(smallRulebook(), answers, '2024-06-01')).toEqual([]);
});

test('only a question without a known answer decides', () => {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), (answers) => {
      const known = decidingQuestions(rulebook, answers, day).filter((id) => isKnown(answers, id));
      expect(known).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('a provisional recommendation has a question that decides', () => {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), (answers) => {
      if (assess(rulebook, answers, day).status !== 'provisional') return;
      expect(decidingQuestions(rulebook, answers, day)).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a question that does not decide never changes the recommendation, whatever the others are', () => {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), arbitraryAnswers(rulebook), (answers, others) => {
      const deciding = decidingQuestions(rulebook, answers, day);
      const open = rulebook.questions
        .map(({ id }) => id)
        .filter((id) => !isKnown(answers, id) && !isPresumed(rulebook, answers, day, id));
      const asked = { ...answers, ...notPresumed(rulebook, open) };
      const found = open.filter((id) => deciding.includes(id));
      const [some, all] = [found, open].map(
        (ids) => assess(rulebook, { ...asked, ...pick(others, ids) }, day).recommended,
      );
      expect(all).toBe(some);
    }),
    { numRuns: 300 },
  );
});

function pick<T>(
  answers: Readonly<Record<string, T>>,
  wanted: readonly string[],
): Record<string, T> {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => wanted.includes(id)));
}
