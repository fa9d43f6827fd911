import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';

import {
  type Answer,
  type Answers,
  isPresumed,
  missingQuestions,
  openQuestions,
  unknownAnswer,
} from '#reasoning/index.ts';

import { arbitraryFullAnswers } from '../../support/arbitraryAnswers.ts';

type Step = { readonly question: string; readonly before: Answers };
type Walk = { readonly steps: readonly Step[]; readonly answers: Answers };

const day = '2026-11-21';

/** Answers the first open question until none is open, or until there can be no new one. */
function walk(answerTo: (question: string) => Answer): Walk {
  const steps: Step[] = [];
  let answers: Answers = {};
  while (steps.length <= rulebook.questions.length) {
    const question = openQuestions(rulebook, answers, day)[0]?.id;
    if (question === undefined) break;
    steps.push({ question, before: answers });
    answers = { ...answers, [question]: answerTo(question) };
  }
  return { steps, answers };
}

const people = fc.sample(
  fc.tuple(
    arbitraryFullAnswers(rulebook),
    fc.array(fc.constantFrom(...rulebook.questions.map(({ id }) => id)), { maxLength: 12 }),
  ),
  { numRuns: 12, seed: 20261121 },
);

describe('an interview, whatever is answered,', () => {
  const walks = [
    walk(() => unknownAnswer),
    ...people.map(([answers, unsure]) =>
      walk((question) =>
        unsure.includes(question) ? unknownAnswer : (answers[question] ?? unknownAnswer),
      ),
    ),
  ];

  test('ends', () => {
    for (const { answers } of walks) expect(openQuestions(rulebook, answers, day)).toEqual([]);
  });

  test('never asks the same question twice', () => {
    for (const { steps } of walks) {
      const asked = steps.map(({ question }) => question);
      expect(asked).toEqual([...new Set(asked)]);
    }
  });

  test('goes through the questions in the order of the rule book', () => {
    const order = rulebook.questions.map(({ id }) => id);
    for (const { steps } of walks) {
      const asked = steps.map(({ question }) => order.indexOf(question));
      expect(asked).toEqual(asked.toSorted((a, b) => a - b));
    }
  });

  test('never asks what is settled, but where the rule book says to ask all the same', () => {
    const asked = new Set(
      rulebook.questions.flatMap((one) =>
        'presume' in one && one.presume !== undefined && 'asked' in one.presume ? [one.id] : [],
      ),
    );
    const needless = walks.flatMap(({ steps }) =>
      steps.filter(
        ({ question, before }) =>
          !asked.has(question) && isPresumed(rulebook, before, day, question),
      ),
    );
    expect(needless).toEqual([]);
  });

  test('spares some questions', () => {
    for (const { steps } of walks) expect(steps.length).toBeLessThan(rulebook.questions.length);
  });

  test('leaves nothing to find out but what was answered "unknown"', () => {
    for (const { answers } of walks) {
      const missing = missingQuestions(rulebook, answers, day);
      expect(missing.filter((id) => answers[id] !== unknownAnswer)).toEqual([]);
    }
  });
});
