import { describe, expect, test } from 'vitest';

import { restoreSession } from '#app/case/restoreSession.ts';
import { forgetUnreadText, unreadText } from '#app/case/unreadText.ts';
import { restoreSavedVersion, restoreWalk, saveSession } from '#app/case/saveSession.ts';
import { noNotes, stampOf } from '#casefile/index.ts';
import { notSaved } from '#wizard/index.ts';

import { smallRulebook } from '../../support/smallRulebook.ts';
import { FakeStorage } from '../fakeStorage.ts';

const rulebook = smallRulebook();
const asOf = '2026-11-21';
const kept = { asOf, answers: { paid: 'yes', value: 700 } };
const empty = { asOf, answers: {} };
const notes = { ...noNotes, board: 'Socialnämnden', remarks: { paid: 'Se loggen' } };

test('answers and notes are there after a reload', () => {
  const store = new FakeStorage();
  expect(saveSession({ ...kept, notes }, () => store)).toBe(true);
  expect(restoreSession(rulebook, () => store)).toEqual({
    case: kept,
    notes,
    lapsed: {},
    lost: 0,
    answeredUnder: null,
  });
});

test('an answer the rule book no longer knows is kept too, until the question is answered anew', () => {
  const store = new FakeStorage();
  const lapsed = { weather: 'fair', paid: 'parish' };
  // Also where nothing else is held.
  saveSession({ ...empty, lapsed }, () => store);
  expect(restoreSession(rulebook, () => store)).toMatchObject({ case: empty, lapsed });
  saveSession({ ...kept, notes, lapsed }, () => store);
  expect(restoreSession(rulebook, () => store)).toMatchObject({
    case: kept,
    lapsed: { weather: 'fair' },
  });
});

test('the tab remembers that the whole walk is asked for, and no file does', () => {
  const store = new FakeStorage();
  saveSession({ ...kept, walk: 'whole' }, () => store);
  expect(restoreWalk(() => store)).toBe('whole');
  expect(store.getItem('vagval.case')).not.toContain('whole');
  saveSession({ ...kept, walk: 'short' }, () => store);
  expect(restoreWalk(() => store)).toBe('short');
});

test('notes are kept without answers, and answers without notes', () => {
  const store = new FakeStorage();
  saveSession({ ...empty, notes }, () => store);
  expect(restoreSession(rulebook, () => store)).toMatchObject({ case: empty, notes, lost: 0 });
  saveSession(kept, () => store);
  expect(restoreSession(rulebook, () => store)).toEqual({
    case: kept,
    notes: noNotes,
    lapsed: {},
    lost: 0,
    answeredUnder: null,
  });
});

test('when there is neither, nothing is kept', () => {
  const store = new FakeStorage();
  saveSession({ ...kept, notes }, () => store);
  saveSession({ ...empty, notes: noNotes }, () => store);
  expect(store.items).toEqual({});
  expect(restoreSession(rulebook, () => store)).toBeUndefined();
});

test('what an earlier Vägval kept is read', () => {
  const store = new FakeStorage({ 'vagval.case': JSON.stringify(kept) });
  expect(restoreSession(rulebook, () => store)).toEqual({
    case: kept,
    notes: noNotes,
    lapsed: {},
    lost: 0,
    answeredUnder: null,
  });
});

test('what cannot be read is told', () => {
  const broken = new FakeStorage({ 'vagval.case': '{' });
  expect(restoreSession(rulebook, () => broken)).toEqual({ lost: 1 });
  const answers = { paid: 'mars', years: 3 };
  const odd = new FakeStorage({ 'vagval.case': JSON.stringify({ asOf, answers }) });
  expect(restoreSession(rulebook, () => odd)).toMatchObject({
    case: { answers: { years: 3 } },
    lost: 1,
  });
});

test.each(['full', 'forbidden'] as const)('a storage that is %s is told', (refusal) => {
  const store = new FakeStorage();
  saveSession({ ...kept, notes }, () => store);
  const before = store.items;
  store.refuses = refusal;
  expect(saveSession(kept, () => store)).toBe(false);
  expect(store.items).toEqual(before);
});

test('what a full storage keeps of an older version is told to lack answers, until a newer one is kept', () => {
  const store = new FakeStorage();
  saveSession(empty, () => store);
  saveSession({ ...kept, answers: { years: 3 } }, () => store);
  const small = store.items['vagval.case']?.length ?? 0;
  store.most = small;
  expect(saveSession({ ...kept, notes }, () => store)).toBe(false);
  expect(restoreSession(rulebook, () => store)).toMatchObject({
    case: { answers: { years: 3 } },
    lost: 1,
  });
  store.most = undefined;
  saveSession({ ...kept, notes }, () => store);
  expect(restoreSession(rulebook, () => store)).toMatchObject({ case: kept, lost: 0 });
});

test('a text that cannot be read is set aside, and stays until it has been saved as a file', () => {
  for (const text of ['{"format":"vagval-case","version":2,"answers":{}}', '{']) {
    const store = new FakeStorage({ 'vagval.case': text });
    const restored = restoreSession(rulebook, () => store);
    expect(restored).toEqual({ lost: 1 });
    saveSession(empty, () => store);
    expect(unreadText(() => store)).toBe(text);
    // A reload tells of it again.
    expect(restoreSession(rulebook, () => store)).toEqual({ lost: 1 });
    saveSession(kept, () => store);
    expect(restoreSession(rulebook, () => store)).toMatchObject({ case: kept, lost: 1 });
    forgetUnreadText(() => store);
    expect(restoreSession(rulebook, () => store)).toMatchObject({ case: kept, lost: 0 });
  }
});

test('a storage that is forbidden holds no case', () => {
  const store = new FakeStorage();
  store.refuses = 'forbidden';
  expect(restoreSession(rulebook, () => store)).toBeUndefined();
});

describe('where the case has been saved', () => {
  const shelf = { id: 'a', revision: 2, text: 'case' };

  test('is remembered for a reload, and nothing is kept of a case never saved', () => {
    const store = new FakeStorage();
    saveSession({ ...empty, saved: { file: 'case', shelf } }, () => store);
    expect(restoreSavedVersion(() => store)).toEqual({ file: 'case', shelf });
    saveSession(empty, () => store);
    expect(store.items).toEqual({});
  });

  test.each(['{', '7', '{}', '{"file":1,"shelf":null}', '{"file":null,"shelf":{"id":"a"}}'])(
    'is forgotten where it cannot be read: %s',
    (text) => {
      const store = new FakeStorage({ 'vagval.saved': text });
      expect(restoreSavedVersion(() => store)).toBe(notSaved);
    },
  );

  test('is not known where the storage is forbidden', () => {
    const store = new FakeStorage({ 'vagval.saved': JSON.stringify({ file: 'case', shelf }) });
    store.refuses = 'forbidden';
    expect(restoreSavedVersion(() => store)).toBe(notSaved);
  });
});

describe('the edition of the rules that a case was answered under', () => {
  const stamp = () => stampOf(rulebook, kept);
  const older = {
    rulebook: { ...stamp().rulebook, version: '2020.1.1', hash: 'abc' },
    outcome: { status: 'decided', recommended: 'gift', verdicts: {} },
  } as const;

  test('is kept with it, and says nothing while it is the same', () => {
    const store = new FakeStorage();
    saveSession(kept, () => store, stamp);
    expect(JSON.parse(store.items['vagval.case'] ?? '')).toMatchObject(stamp());
    expect(restoreSession(rulebook, () => store)?.answeredUnder).toBeNull();
  });

  test('is told when it is another, and stays until it has been seen', () => {
    const store = new FakeStorage();
    saveSession(
      kept,
      () => store,
      () => older,
    );
    const restored = restoreSession(rulebook, () => store);
    expect(restored?.answeredUnder).toEqual(older);
    saveSession({ ...kept, answeredUnder: older }, () => store, stamp);
    expect(restoreSession(rulebook, () => store)?.answeredUnder).toEqual(older);
    saveSession({ ...kept, answeredUnder: null }, () => store, stamp);
    expect(restoreSession(rulebook, () => store)?.answeredUnder).toBeNull();
  });

  test('is told when the same rules come to give something else', () => {
    const store = new FakeStorage();
    const other = { ...stamp(), outcome: older.outcome };
    saveSession(
      kept,
      () => store,
      () => other,
    );
    expect(restoreSession(rulebook, () => store)?.answeredUnder).toEqual(other);
  });
});
