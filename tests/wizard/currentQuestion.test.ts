import rulebook from 'virtual:rulebook';
import { expect, test } from 'vitest';

import { isPresumed, openQuestions } from '#reasoning/index.ts';
import { questionsLeft } from '#wizard/currentQuestion.ts';

const day = '2026-11-21';

test('of a walk with no answer every question is left, and only what is presumed so far is not open', () => {
  const open = openQuestions(rulebook, {}, day);
  const left = questionsLeft(rulebook, {
    answers: {},
    asOf: day,
    walk: 'whole',
    side: 'authority',
  });
  expect(left).toEqual(rulebook.questions);
  expect(open[0]).toBe(left[0]);
  const others = left.filter((question) => !open.includes(question));
  expect(others.filter(({ id }) => !isPresumed(rulebook, {}, day, id))).toEqual([]);
});

test.each([{ authority: 'municipality' }, { 'public-interest': 'no' }])(
  'what is left of a walk with %j is what can still change the assessment',
  (answers) => {
    expect(
      questionsLeft(rulebook, { answers, asOf: day, walk: 'whole', side: 'authority' }),
    ).toEqual(openQuestions(rulebook, answers, day));
  },
);
