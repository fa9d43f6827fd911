import { expect, test } from 'vitest';

import { keptAs } from '#app/case/saveStatus.ts';
import { contentOf, notSaved } from '#app/case/savedVersion.ts';
import { noNotes } from '#casefile/index.ts';

const context = { asOf: '2026-11-21', answers: { parts: 'one' }, visiting: null, returnTo: null };
const kept = { context, notes: noNotes, saved: notSaved, isKept: true, lost: 0 };
const file = contentOf({ asOf: context.asOf, answers: context.answers }, noNotes);

test('a case is kept by the tab, or by nothing', () => {
  expect(keptAs(kept)).toBe('kept');
  expect(keptAs({ ...kept, isKept: false })).toBe('notKept');
});

test('what is saved is so until it is changed', () => {
  const saved = { ...notSaved, file };
  expect(keptAs({ ...kept, saved, isKept: false })).toBe('saved');
  const changed = { ...kept, saved, notes: { ...noNotes, name: 'Väntjänsten' } };
  expect(keptAs(changed)).toBe('changed');
  expect(keptAs({ ...changed, isKept: false })).toBe('notKept');
});

test('what could not be read again is told before all else', () => {
  expect(keptAs({ ...kept, saved: { ...notSaved, file }, lost: 1 })).toBe('lost');
});
