import { beforeEach, describe, expect, test } from 'vitest';

import { deleteEverything, deleteSavedCase } from '#app/savedCases/deleteSavedCase.ts';
import { listSavedCases } from '#app/savedCases/listSavedCases.ts';
import { openSavedCase } from '#app/savedCases/openSavedCase.ts';
import { saveCase } from '#app/savedCases/saveCase.ts';
import { type CaseFile, noNotes, caseFileOf } from '#casefile/index.ts';

import { smallRulebook } from '../../support/smallRulebook.ts';
import { FakeStorage } from '../fakeStorage.ts';

const rulebook = smallRulebook();
let store: FakeStorage;
const storage = (): Storage => store;
const forbidden = (): Storage => {
  throw new DOMException('Storage is disabled.', 'SecurityError');
};

beforeEach(() => {
  store = new FakeStorage();
});

function caseNamed(name: string, day = '2026-11-25'): CaseFile {
  const answers = { paid: 'yes' };
  return caseFileOf(rulebook, { asOf: '2026-11-21', answers }, { ...noNotes, name }, day);
}

function save(id: string, revision: number | null, file: CaseFile) {
  return saveCase(rulebook, storage, { id, revision, file });
}

function idsOnShelf(): string[] {
  const list = listSavedCases(rulebook, storage);
  return list.kind === 'shelf' ? list.cases.map(({ id }) => id) : [];
}

describe('a shelf', () => {
  test('is empty, and stores nothing, until a case is saved', () => {
    expect(listSavedCases(rulebook, storage)).toEqual({ kind: 'shelf', cases: [] });
    expect(openSavedCase(rulebook, storage, 'a')).toEqual({ kind: 'gone' });
    expect(store.items).toEqual({});
  });

  test('gives a saved case back as it was', () => {
    const file = caseNamed('Härbärget “Ängen” 👩‍👩‍👧');
    expect(save('a', null, file)).toEqual({ kind: 'saved', revision: 1 });
    expect(openSavedCase(rulebook, storage, 'a')).toEqual({
      kind: 'case',
      id: 'a',
      revision: 1,
      file,
      problems: [],
    });
  });

  test('holds several cases, each under a key of its own, the latest saved first', () => {
    save('a', null, caseNamed('Ett', '2026-11-20'));
    save('b', null, caseNamed('Två', '2026-11-22'));
    save('c', null, caseNamed('Tre', '2026-11-21'));
    expect(idsOnShelf()).toEqual(['b', 'c', 'a']);
    expect(Object.keys(store.items)).toEqual(['vagval.case.a', 'vagval.case.b', 'vagval.case.c']);
  });

  test('counts the revisions of a case', () => {
    save('a', null, caseNamed('Ett'));
    expect(save('a', 1, caseNamed('Ett igen'))).toEqual({ kind: 'saved', revision: 2 });
    expect(openSavedCase(rulebook, storage, 'a')).toMatchObject({
      revision: 2,
      file: { notes: { name: 'Ett igen' } },
    });
  });

  test('lets one case be deleted', () => {
    save('a', null, caseNamed('Ett'));
    save('b', null, caseNamed('Två'));
    expect(deleteSavedCase(storage, 'a')).toEqual({ kind: 'deleted' });
    expect(idsOnShelf()).toEqual(['b']);
  });

  test('passes over what others store', () => {
    store = new FakeStorage({ theme: 'dark', 'vagval.case': '{}', 'other.vagval.case.a': '{}' });
    expect(idsOnShelf()).toEqual([]);
  });
});

describe('what is stored and cannot be read', () => {
  const text = '{"format":"vagval-case","version":1,"asOf":"2026-11-2';

  test('is listed last, with its text and why', () => {
    store = new FakeStorage({ 'vagval.case.broken': `4\n${text}` });
    save('a', null, caseNamed('Ett'));
    expect(listSavedCases(rulebook, storage)).toMatchObject({
      kind: 'shelf',
      cases: [
        { kind: 'case', id: 'a' },
        { kind: 'broken', id: 'broken', revision: 4, text, problems: [{ code: 'not-json' }] },
      ],
    });
  });

  test.each(['', '\n', '7', '7\n', 'null', '{"a":1}', '\u0000'])('is never lost: %j', (stored) => {
    store = new FakeStorage({ 'vagval.case.x': stored });
    expect(listSavedCases(rulebook, storage)).toMatchObject({
      cases: [{ kind: 'broken', id: 'x' }],
    });
    expect(store.items).toEqual({ 'vagval.case.x': stored });
  });

  test('can be deleted, or saved over on purpose', () => {
    store = new FakeStorage({ 'vagval.case.x': text });
    const result = save('x', null, caseNamed('Ett'));
    expect(result).toMatchObject({ kind: 'changed-elsewhere', theirs: { kind: 'broken', text } });
    expect(save('x', 0, caseNamed('Ett'))).toEqual({ kind: 'saved', revision: 1 });
    expect(deleteSavedCase(storage, 'x')).toEqual({ kind: 'deleted' });
    expect(idsOnShelf()).toEqual([]);
  });

  test('may be a case without a revision, or of a later Vägval', () => {
    store = new FakeStorage({
      'vagval.case.old': '{"asOf":"2026-11-21","answers":{}}',
      'vagval.case.new': '3\n{"format":"vagval-case","version":9}',
    });
    expect(openSavedCase(rulebook, storage, 'old')).toMatchObject({ kind: 'case', revision: 0 });
    expect(openSavedCase(rulebook, storage, 'new')).toMatchObject({
      kind: 'broken',
      problems: [{ code: 'newer-version' }],
    });
  });
});

describe('two tabs with the same case', () => {
  beforeEach(() => {
    save('a', null, caseNamed('Från början'));
    save('a', 1, caseNamed('Den andra fliken'));
  });

  test('the later saving is refused and shown what the other saved', () => {
    expect(save('a', 1, caseNamed('Den här fliken'))).toMatchObject({
      kind: 'changed-elsewhere',
      theirs: { kind: 'case', revision: 2, file: { notes: { name: 'Den andra fliken' } } },
    });
    expect(openSavedCase(rulebook, storage, 'a')).toMatchObject({
      file: { notes: { name: 'Den andra fliken' } },
    });
  });

  test('it can be saved over all the same, at the revision that was shown', () => {
    expect(save('a', 2, caseNamed('Den här fliken'))).toEqual({ kind: 'saved', revision: 3 });
  });

  test('a case that the other has deleted is not brought back unasked', () => {
    deleteSavedCase(storage, 'a');
    expect(save('a', 2, caseNamed('Den här fliken'))).toEqual({ kind: 'gone' });
    expect(store.items).toEqual({});
    expect(save('a', null, caseNamed('Den här fliken'))).toEqual({ kind: 'saved', revision: 1 });
  });
});

describe('a storage that is full', () => {
  test.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('is told: %s', (name) => {
    save('a', null, caseNamed('Från början'));
    const before = store.items;
    store.setItem = () => {
      throw new DOMException('Full', name);
    };
    expect(save('a', 1, caseNamed('Mer'))).toEqual({ kind: 'full' });
    expect(store.items).toEqual(before);
  });

  test('can be read and emptied', () => {
    save('a', null, caseNamed('Från början'));
    store.refuses = 'full';
    expect(save('b', null, caseNamed('Mer'))).toEqual({ kind: 'full' });
    expect(idsOnShelf()).toEqual(['a']);
    expect(deleteSavedCase(storage, 'a')).toEqual({ kind: 'deleted' });
  });
});

describe('a storage that is forbidden is told and never throws', () => {
  test('when there is none', () => {
    expect(listSavedCases(rulebook, forbidden)).toEqual({ kind: 'forbidden' });
    expect(openSavedCase(rulebook, forbidden, 'a')).toEqual({ kind: 'forbidden' });
    expect(deleteSavedCase(forbidden, 'a')).toEqual({ kind: 'forbidden' });
    expect(deleteEverything([forbidden])).toEqual({ kind: 'forbidden' });
    expect(
      saveCase(rulebook, forbidden, { id: 'a', revision: null, file: caseNamed('Ett') }),
    ).toEqual({ kind: 'forbidden' });
  });

  test('when it cannot be touched', () => {
    store.refuses = 'forbidden';
    expect(listSavedCases(rulebook, storage)).toEqual({ kind: 'forbidden' });
    expect(save('a', null, caseNamed('Ett'))).toEqual({ kind: 'forbidden' });
  });

  test('when it can only be read', () => {
    store.setItem = () => {
      throw new DOMException('No', 'SecurityError');
    };
    expect(save('a', null, caseNamed('Ett'))).toEqual({ kind: 'forbidden' });
  });
});

describe('deleting everything', () => {
  test('removes each key of Vägval, in every storage, and nothing of others', () => {
    save('a', null, caseNamed('Ett'));
    store.setItem('theme', 'dark');
    store.setItem('vagvalet', 'of another page');
    const session = new FakeStorage({ 'vagval.case': '{}', 'vagval.seen': '1', other: 'x' });
    expect(deleteEverything([storage, () => session])).toEqual({ kind: 'deleted', count: 3 });
    expect(store.items).toEqual({ theme: 'dark', vagvalet: 'of another page' });
    expect(session.items).toEqual({ other: 'x' });
  });

  test('spares no storage because another is forbidden', () => {
    save('a', null, caseNamed('Ett'));
    expect(deleteEverything([forbidden, storage])).toEqual({ kind: 'forbidden' });
    expect(store.items).toEqual({});
  });
});
