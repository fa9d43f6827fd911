import rulebook from 'virtual:rulebook';
import { expect, test } from 'vitest';

import { openQuestions } from '#reasoning/index.ts';
import { questionsLeft } from '#wizard/currentQuestion.ts';

const day = '2026-11-21';

test.each([{}, { authority: 'municipality' }, { 'public-interest': 'no' }])(
  'what is left of a walk with %j is what can still change the assessment',
  (answers) => {
    expect(questionsLeft(rulebook, answers, day)).toEqual(openQuestions(rulebook, answers, day));
  },
);
