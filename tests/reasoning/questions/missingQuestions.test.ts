import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { expect, test, vi } from 'vitest';

import { type Answers, missingQuestions, openQuestions, unknownAnswer } from '#reasoning/index.ts';

import { arbitraryAnswers, arbitraryFullAnswers } from '../../support/arbitraryAnswers.ts';
import { completionsOf } from '../completionsOf.ts';
import { outcomeOf } from '../outcomeOf.ts';

vi.setConfig({ testTimeout: 60_000 });

const day = '2026-11-21';
const ids = rulebook.questions.map(({ id }) => id);
const missing = (answers: Answers): string[] => missingQuestions(rulebook, answers, day);
const outcome = (answers: Answers): string => outcomeOf(rulebook, answers, day);

test('nothing is missing when every question has a known answer', () => {
  fc.assert(
    fc.property(arbitraryFullAnswers(rulebook), (answers) => {
      expect(missing(answers)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('what an interview still has to ask is missing', () => {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), (answers) => {
      const open = openQuestions(rulebook, answers, day).map(({ id }) => id);
      expect(missing(answers).filter((id) => answers[id] === undefined)).toEqual(open);
    }),
    { numRuns: 60 },
  );
});

test('an unknown answer that is not missing changes no outcome, whatever is found out of the others', () => {
  fc.assert(
    fc.property(
      arbitraryAnswers(rulebook),
      fc.array(arbitraryFullAnswers(rulebook), { minLength: 8, maxLength: 8 }),
      (answers, others) => {
        const found = missing(answers);
        const idle = ids.filter((id) => answers[id] === unknownAnswer && !found.includes(id));
        for (const other of others) {
          const withFound = askedToTheEnd({ ...answers, ...pick(other, found) }, other);
          expect(outcome({ ...withFound, ...pick(other, idle) })).toBe(outcome(withFound));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a lone unknown answer is missing exactly when knowing it could change the outcome', () => {
  fc.assert(
    fc.property(arbitraryFullAnswers(rulebook), fc.constantFrom(...ids), (answers, id) => {
      const unsure = { ...answers, [id]: unknownAnswer };
      const outcomes = [unsure, ...completionsOf(rulebook, day, unsure, [id])].map(outcome);
      expect(missing(unsure)).toEqual(new Set(outcomes).size > 1 ? [id] : []);
    }),
    { numRuns: 300 },
  );
});

/** What is found out may give the interview more to ask; the answers are those of a full case. */
function askedToTheEnd(answers: Answers, full: Answers): Answers {
  const open = openQuestions(rulebook, answers, day).map(({ id }) => id);
  return open.length === 0 ? answers : askedToTheEnd({ ...answers, ...pick(full, open) }, full);
}

function pick(answers: Answers, wanted: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => wanted.includes(id)));
}
