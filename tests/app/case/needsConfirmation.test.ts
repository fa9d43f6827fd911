import { expect, test } from 'vitest';

import { needsConfirmation } from '#app/case/needsConfirmation.ts';
import { type CaseFile, compareWithNow, noNotes, caseFileOf } from '#casefile/index.ts';

import { smallRulebook } from '../../support/smallRulebook.ts';

const rulebook = smallRulebook();
const answers = { paid: 'yes', value: 300 };
const saved = (day: string): CaseFile => caseFileOf(rulebook, { asOf: day, answers }, noNotes, day);
const asks = (file: CaseFile, today: string): boolean =>
  needsConfirmation([compareWithNow(rulebook, file), compareWithNow(rulebook, file, today)]);

test('that some days have passed is nothing to ask about', () => {
  expect(asks(saved('2026-11-01'), '2026-11-21')).toBe(false);
});

test('another year is, and an answer that no longer counts', () => {
  expect(asks(saved('2025-11-01'), '2026-11-21')).toBe(true);
  expect(asks({ ...saved('2026-11-01'), lapsed: { weather: 'fair' } }, '2026-11-21')).toBe(true);
});

test('another rule book is, though nothing comes of it', () => {
  const file = saved('2026-11-21');
  const stamp = { id: rulebook.id, version: rulebook.version, hash: 'earlier' };
  expect(needsConfirmation([compareWithNow(rulebook, { ...file, rulebook: stamp })])).toBe(true);
  expect(needsConfirmation([compareWithNow(rulebook, file)])).toBe(false);
});
