import rulebook from 'virtual:rulebook';
import { expect, test } from 'vitest';

import { noNotes, caseFileOf } from '#casefile/index.ts';
import { assess } from '#reasoning/index.ts';

const asOf = '2026-11-21';
const answers = { 'whose-activity': 'authority', authority: 'municipality', 'contract-value': 100 };

test('a saved case bears the rule book, the day and what came out', () => {
  const saved = caseFileOf(rulebook, { asOf, answers }, noNotes, '2026-11-25');
  const { status, recommended, routes } = assess(rulebook, answers, asOf);
  expect(saved).toEqual({
    asOf,
    answers,
    notes: noNotes,
    rulebook: { id: rulebook.id, version: rulebook.version, hash: rulebook.hash },
    outcome: {
      status,
      recommended,
      verdicts: Object.fromEntries(Object.values(routes).map((one) => [one.route, one.verdict])),
    },
    savedAt: '2026-11-25',
    lapsed: {},
  });
});

test('the answers stand in the order of the questions', () => {
  const saved = caseFileOf(rulebook, { asOf, answers }, noNotes, '2026-11-25');
  const order = rulebook.questions.map(({ id }) => id).filter((id) => id in answers);
  expect(Object.keys(saved.answers)).toEqual(order);
});

test('an answer to no question is not lost', () => {
  const saved = caseFileOf(rulebook, { asOf, answers: { weather: 'fine' } }, noNotes, '2026-11-25');
  expect(saved).toMatchObject({ answers: {}, lapsed: { weather: 'fine' } });
});

test('the organisation’s side stands in the file, and the usual one does not', () => {
  const savedFrom = (side: 'authority' | 'organisation') =>
    caseFileOf(rulebook, { asOf, answers, side }, noNotes, '2026-11-25');
  expect(savedFrom('organisation').side).toBe('organisation');
  expect(savedFrom('authority')).not.toHaveProperty('side');
});
