import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';

import { unknownAnswer } from '#reasoning/index.ts';
import { createCaseMachine, currentQuestion } from '#wizard/index.ts';
import type { Question } from '#rulebook/index.ts';

const asOf = '2026-11-21';
const machine = createCaseMachine(rulebook);
const whole = { case: { asOf, answers: {} }, walk: 'whole' } as const;
const short = { case: { asOf, answers: {} } };
const organisation = { ...short, side: 'organisation' } as const;

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

test.each([
  ['whole', whole, 'review', 30],
  ['short', short, 'result', 15],
  ["organisation's", organisation, 'result', 15],
] as const)(
  'the %s walk never stops before its end, whatever is answered',
  (way, input, end, numRuns) => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }), (choices) => {
        let [state] = initialTransition(machine, input);
        [state] = transition(machine, state, { type: 'case.started' });
        let steps = 0;
        while (state.matches('interview')) {
          const question = currentQuestion(rulebook, state.context);
          if (question === undefined) throw new Error('Nothing to ask in the interview.');
          expect(state.matches({ interview: question.stage })).toBe(true);
          met.add(question.stage);
          if (input === organisation) expect(question.answeredBy).toBeUndefined();
          const answers = answersTo(question);
          const choice = choices[steps] ?? 0;
          const answer = answers[choice % answers.length] ?? unknownAnswer;
          [state] = transition(machine, state, {
            type: 'answer.given',
            question: question.id,
            answer,
          });
          steps += 1;
          expect(steps).toBeLessThanOrEqual(rulebook.questions.length);
        }
        expect(state.value).toBe(end);
      }),
      { numRuns },
    );
    if (way === 'whole') expect([...met].toSorted()).toEqual([...rulebook.stages].toSorted());
  },
);
