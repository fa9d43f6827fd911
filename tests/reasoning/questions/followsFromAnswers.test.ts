import { expect, test } from 'vitest';

import { followsFromAnswers } from '#reasoning/index.ts';

import { rulebook } from '../../support/realRulebook.ts';

const follows = (id: string): boolean =>
  rulebook.questions.filter((question) => question.id === id).some(followsFromAnswers);

test('what is presumed because of the area follows from another answer', () => {
  expect(follows('object')).toBe(true);
});

test('what is presumed of every case is assumed until it is answered', () => {
  expect(follows('existing-agreement')).toBe(false);
});

test('nothing follows for a question where nothing is presumed', () => {
  expect(follows('parts')).toBe(false);
});
