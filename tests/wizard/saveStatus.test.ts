import { expect, test } from 'vitest';

import { noNotes } from '#casefile/index.ts';
import { contextOf } from '#wizard/caseContext.ts';
import { contentOf, hasCase, notSaved, savedVersionStatus, saveStatus } from '#wizard/index.ts';

const kept = contextOf({ case: { asOf: '2026-11-21', answers: { parts: 'one' } } });
const file = contentOf(kept, noNotes);
const named = { ...noNotes, name: 'Väntjänsten' };

test('a case is kept by the tab, or by nothing', () => {
  expect(saveStatus(kept)).toBe('kept');
  expect(saveStatus({ ...kept, isKept: false })).toBe('notKept');
});

test('what is saved is so until it is changed', () => {
  const saved = { ...notSaved, file };
  expect(saveStatus({ ...kept, saved, isKept: false })).toBe('saved');
  const changed = { ...kept, saved, notes: named };
  expect(saveStatus(changed)).toBe('changed');
  expect(saveStatus({ ...changed, isKept: false })).toBe('notKept');
});

test('what could not be read again is told before all else', () => {
  expect(saveStatus({ ...kept, saved: { ...notSaved, file }, lost: 1 })).toBe('lost');
});

test('a case is saved as it stands when its content is what was saved last', () => {
  const shelf = { id: 'a', revision: 2, text: 'case' };
  expect(savedVersionStatus(notSaved, 'case')).toBe('never');
  expect(savedVersionStatus({ file: 'case', shelf: null }, 'case')).toBe('kept');
  expect(savedVersionStatus({ file: 'other', shelf }, 'case')).toBe('kept');
  expect(savedVersionStatus({ file: 'other', shelf }, 'new')).toBe('changed');
});

test('there is a case once anything has been answered or noted', () => {
  expect(hasCase({ answers: {}, notes: noNotes })).toBe(false);
  expect(hasCase({ answers: {}, notes: named })).toBe(true);
  expect(hasCase(kept)).toBe(true);
});
