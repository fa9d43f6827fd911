import rulebook from 'virtual:rulebook';
import { expect, test } from 'vitest';

import type { Answer } from '#reasoning/index.ts';
import { createWizard, currentQuestion, wizardAfter, wizardAt } from '#wizard/index.ts';

const wizard = createWizard(rulebook);
const input = { case: { asOf: '2026-11-21', answers: {} } };
const first = wizardAt(wizard, input, { type: 'case.started' });
const question = currentQuestion(rulebook, first.context)?.id ?? '';
const answered = (answer: Answer, from = first) =>
  wizardAfter(wizard, from, { type: 'answer.given', question, answer });

test('an answer leads on, and the same answer to the very same state', () => {
  const after = answered('region');
  expect(after.context.answers).toEqual({ [question]: 'region' });
  expect(currentQuestion(rulebook, after.context)?.id).not.toBe(question);
  expect(answered('region')).toBe(after);
});

test('another answer, and the same one from elsewhere, lead to states of their own', () => {
  expect(answered('state').context.answers).toEqual({ [question]: 'state' });
  const elsewhere = wizardAt(
    wizard,
    { case: { asOf: '2025-06-01', answers: {} } },
    { type: 'case.started' },
  );
  expect(answered('region', elsewhere).context.asOf).toBe('2025-06-01');
  expect(answered('region').context.asOf).toBe('2026-11-21');
});

test('a number and the same figures as a word are two answers', () => {
  expect(answered(1).context.answers[question]).toBe(1);
  expect(answered('1').context.answers[question]).toBe('1');
});

test('what else happens leads on as well', () => {
  const visited = wizardAfter(wizard, answered('region'), { type: 'question.visited', question });
  expect(visited.context.visiting).toBe(question);
  expect(wizardAfter(wizard, visited, { type: 'start.visited' }).matches('start')).toBe(true);
});
