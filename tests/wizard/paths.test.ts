import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';

import { unknownAnswer } from '#reasoning/index.ts';
import { createWizard, currentQuestion, type WizardEvent } from '#wizard/index.ts';
import type { Question } from '#rulebook/index.ts';

const asOf = '2026-11-21';
const wizard = createWizard(rulebook);
const input = { case: { asOf, answers: {} } };

/** Every answer worth trying: all choices, and numbers and codes on both sides of what the law asks. */
function answersTo(question: Question): (string | number)[] {
  switch (question.kind) {
    case 'choice':
      return [...question.answers, unknownAnswer];
    case 'area':
      return ['hemtjanst', 'kvinnojour-stod', 'annat', unknownAnswer];
    case 'cpv':
      return ['85311000', '92500000', '45000000', unknownAnswer];
    case 'amount':
      return [100_000, 750_000, 8_500_000, 20_000_000, unknownAnswer];
    case 'number':
      return [3, 4, unknownAnswer];
  }
}

describe('the chart', () => {
  test('reaches every stage, the review and the result', () => {
    const paths = getShortestPaths(wizard, {
      input,
      events: nextEvents,
      serializeState: ({ value, context }) =>
        [
          JSON.stringify(value),
          currentQuestion(rulebook, context)?.id,
          context.answers['whose-activity'],
          context.answers['individual-placements'],
          context.answers['payment'],
          context.answers['public-interest'],
        ].join(' '),
      limit: 5000,
    });
    const reached = new Set(paths.map(({ state }) => JSON.stringify(state.value)));
    for (const stage of rulebook.stages)
      expect(reached).toContain(JSON.stringify({ interview: stage }));
    for (const page of ['start', 'review', 'result'])
      expect(reached).toContain(JSON.stringify(page));
  });

  test('never stops before the review, whatever is answered, and meets every stage', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }), (choices) => {
        let [state] = initialTransition(wizard, input);
        [state] = transition(wizard, state, { type: 'case.started' });
        let steps = 0;
        while (state.matches('interview')) {
          const question = currentQuestion(rulebook, state.context);
          if (question === undefined) throw new Error('Nothing to ask in the interview.');
          expect(state.matches({ interview: question.stage })).toBe(true);
          met.add(question.stage);
          const answers = answersTo(question);
          const choice = choices[steps] ?? 0;
          const answer = answers[choice % answers.length] ?? unknownAnswer;
          [state] = transition(wizard, state, {
            type: 'answer.given',
            question: question.id,
            answer,
          });
          steps += 1;
          expect(steps).toBeLessThanOrEqual(rulebook.questions.length);
        }
        expect(state.value).toBe('review');
      }),
      { numRuns: 30 },
    );
    expect([...met].toSorted()).toEqual([...rulebook.stages].toSorted());
  });
});

function nextEvents(state: { context: Parameters<typeof currentQuestion>[1] }): WizardEvent[] {
  const question = currentQuestion(rulebook, state.context);
  const given: WizardEvent[] =
    question === undefined
      ? []
      : firstAndLast(answersTo(question).slice(0, -1)).map((answer) => ({
          type: 'answer.given',
          question: question.id,
          answer,
        }));
  return [
    { type: 'case.started' },
    { type: 'review.visited' },
    { type: 'answers.confirmed' },
    { type: 'start.visited' },
    { type: 'case.restarted', asOf },
    ...given,
  ];
}

function firstAndLast<T>(items: readonly T[]): T[] {
  return items.filter((_, index) => index === 0 || index === items.length - 1);
}
