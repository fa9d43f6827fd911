import { expect, test } from 'vitest';

import { keepTabCase } from '#app/case/session.ts';
import { restoreTabCase } from '#app/case/restoreSession.ts';
import { noNotes } from '#casefile/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { FakeStorage } from '../fakeStorage.ts';

const asOf = '2026-11-21';
const kept = { asOf, answers: { authority: 'municipality', 'contract-value': 700_000 } };
const empty = { asOf, answers: {} };
const notes = { ...noNotes, board: 'Socialnämnden', remarks: { market: 'Se loggen' } };

test('answers and notes are there after a reload', () => {
  const store = new FakeStorage();
  expect(keepTabCase(kept, () => store, notes)).toBe(true);
  expect(restoreTabCase(rulebook, () => store)).toEqual({
    case: kept,
    notes,
    lapsed: {},
    problems: [],
  });
});

test('an answer the rule book no longer knows is kept too, until the question is answered anew', () => {
  const store = new FakeStorage();
  const lapsed = { weather: 'fair', authority: 'parish' };
  keepTabCase({ asOf, answers: {} }, () => store, notes, lapsed);
  expect(restoreTabCase(rulebook, () => store)).toMatchObject({ case: empty, lapsed });
  keepTabCase(kept, () => store, notes, lapsed);
  expect(restoreTabCase(rulebook, () => store)).toMatchObject({
    case: kept,
    lapsed: { weather: 'fair' },
  });
});

test('notes are kept without answers, and answers without notes', () => {
  const store = new FakeStorage();
  keepTabCase(empty, () => store, notes);
  expect(restoreTabCase(rulebook, () => store)).toMatchObject({ case: empty, notes, problems: [] });
  keepTabCase(kept, () => store);
  expect(restoreTabCase(rulebook, () => store)).toEqual({
    case: kept,
    notes: noNotes,
    lapsed: {},
    problems: [],
  });
});

test('when there is neither, nothing is kept', () => {
  const store = new FakeStorage();
  keepTabCase(kept, () => store, notes);
  keepTabCase(empty, () => store, noNotes);
  expect(store.items).toEqual({});
  expect(restoreTabCase(rulebook, () => store)).toBeUndefined();
});

test('what an earlier Vägval kept is read', () => {
  const store = new FakeStorage({ 'vagval.case': JSON.stringify(kept) });
  expect(restoreTabCase(rulebook, () => store)).toEqual({
    case: kept,
    notes: noNotes,
    lapsed: {},
    problems: [],
  });
});

test('what cannot be read is told', () => {
  const broken = new FakeStorage({ 'vagval.case': '{' });
  expect(restoreTabCase(rulebook, () => broken)).toEqual({ problems: [{ code: 'not-json' }] });
  const answers = { authority: 'mars', parts: 'one' };
  const odd = new FakeStorage({ 'vagval.case': JSON.stringify({ asOf, answers }) });
  expect(restoreTabCase(rulebook, () => odd)).toMatchObject({
    case: { answers: { parts: 'one' } },
    problems: [{ code: 'unknown-answer' }],
  });
});

test.each(['full', 'forbidden'] as const)('a storage that is %s is told', (refusal) => {
  const store = new FakeStorage();
  keepTabCase(kept, () => store, notes);
  const before = store.items;
  store.refuses = refusal;
  expect(keepTabCase(kept, () => store)).toBe(false);
  expect(store.items).toEqual(before);
});

test('a storage that is forbidden holds no case', () => {
  const store = new FakeStorage();
  store.refuses = 'forbidden';
  expect(restoreTabCase(rulebook, () => store)).toBeUndefined();
});
