import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { describe, expect, test, vi } from 'vitest';

import { type Answers, isPresumed, openQuestions, unknownAnswer } from '#reasoning/index.ts';

import { arbitraryAnswers, arbitraryFullAnswers } from '../../support/arbitraryAnswers.ts';
import { completionsOf, knownAnswers } from '../completionsOf.ts';
import { notPresumed } from '../notPresumed.ts';
import { outcomeOf } from '../outcomeOf.ts';

vi.setConfig({ testTimeout: 60_000 });

const day = '2026-11-21';
const ids = rulebook.questions.map(({ id }) => id);
const idsOf = (answers: Answers): string[] =>
  openQuestions(rulebook, answers, day).map(({ id }) => id);
const outcome = (answers: Answers): string => outcomeOf(rulebook, answers, day);

test('an interview about nothing yet has questions to ask, in the order of the rule book', () => {
  const open = idsOf({});
  expect(open.length).toBeGreaterThan(20);
  expect(open).toEqual(ids.filter((id) => open.includes(id)));
});

test('a question that is answered is not asked, not even when the answer is "unknown"', () => {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), (answers) => {
      expect(idsOf(answers).filter((id) => answers[id] !== undefined)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('no answer to a question that is not open changes the outcome, however the others are answered', () => {
  fc.assert(
    fc.property(
      arbitraryAnswers(rulebook),
      fc.array(arbitraryAnswers(rulebook), { minLength: 8, maxLength: 8 }),
      (answers, others) => {
        const open = idsOf(answers);
        const closed = ids.filter(
          (id) =>
            answers[id] === undefined &&
            !open.includes(id) &&
            !isPresumed(rulebook, answers, day, id),
        );
        for (const other of others) {
          const asked = { ...notPresumed(rulebook, open), ...pick(other, open) };
          const withOthers = { ...asked, ...answers };
          const withAll = { ...pick(other, closed), ...withOthers };
          expect(outcome(withAll)).toBe(outcome(withOthers));
        }
      },
    ),
    { numRuns: 100 },
  );
});

describe('with few questions left', () => {
  // Cases with two or three answers taken away, small enough to try every completion.
  const cases = fc.sample(
    fc.tuple(
      arbitraryFullAnswers(rulebook),
      fc.shuffledSubarray(ids, { minLength: 3, maxLength: 3 }),
    ),
    { numRuns: 150, seed: 20261121 },
  );
  const thin = cases.map(([answers, gaps]) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => !gaps.includes(id))),
  );
  const openIn = thin.flatMap((answers) => idsOf(answers).map((id) => ({ answers, id })));

  test('every open question has an answer that changes the outcome, in some completion', () => {
    expect(openIn.length).toBeGreaterThan(50);
    const idle = openIn.filter(({ answers, id }) => !canChange(answers, id));
    expect(idle).toEqual([]);
  });
});

test('the announced threshold is asked when the value is in its band, and only then', () => {
  const isAsked = (value: number): boolean =>
    idsOf({ 'contract-value': value, 'service-area': 'skyddat-boende' }).includes(
      'announced-threshold',
    );
  expect([8_399_999, 8_400_000, 8_599_999, 8_600_000].map(isAsked)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a case that is stopped has nothing more to ask', () => {
  expect(idsOf({ 'public-interest': 'no' })).toEqual([]);
});

/** Whether some completion of the other open questions lets two answers to this one differ. */
function canChange(answers: Answers, id: string): boolean {
  const others = idsOf(answers).filter((other) => other !== id);
  const cases = others.reduce<Answers[]>(
    (known, other) => [
      ...known,
      ...known.flatMap((one) => [
        { ...one, [other]: unknownAnswer },
        ...completionsOf(rulebook, day, one, [other]),
      ]),
    ],
    [answers],
  );
  return cases.some((one) => {
    const all = [unknownAnswer, ...knownAnswers(rulebook, day, one, id)];
    return new Set(all.map((answer) => outcome({ ...one, [id]: answer }))).size > 1;
  });
}

function pick(answers: Answers, wanted: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => wanted.includes(id)));
}
