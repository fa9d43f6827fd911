import { beforeEach, expect, test } from 'vitest';

import { keepSavedAs, notSaved, restoreSavedAs, savingOf } from '#app/case/savedVersion.ts';

const storage = (): Storage => sessionStorage;
const shelf = { id: 'a', revision: 2, text: 'case' };

beforeEach(() => sessionStorage.clear());

test('a case is saved as it stands when its content is what was saved last', () => {
  expect(savingOf(notSaved, 'case')).toBe('never');
  expect(savingOf({ file: 'case', shelf: null }, 'case')).toBe('kept');
  expect(savingOf({ file: 'other', shelf }, 'case')).toBe('kept');
  expect(savingOf({ file: 'other', shelf }, 'new')).toBe('changed');
});

test('it is remembered for a reload, and nothing is kept of a case never saved', () => {
  keepSavedAs({ file: 'case', shelf }, storage);
  expect(restoreSavedAs(storage)).toEqual({ file: 'case', shelf });
  keepSavedAs(notSaved, storage);
  expect(sessionStorage).toHaveLength(0);
});

test.each(['{', '7', '{}', '{"file":1,"shelf":null}', '{"file":null,"shelf":{"id":"a"}}'])(
  'what cannot be read is forgotten: %s',
  (text) => {
    sessionStorage.setItem('vagval.saved', text);
    expect(restoreSavedAs(storage)).toBe(notSaved);
  },
);

test('a forbidden storage is no fault', () => {
  const forbidden = (): Storage => {
    throw new DOMException('No.', 'SecurityError');
  };
  expect(() => keepSavedAs({ file: 'case', shelf }, forbidden)).not.toThrow();
  expect(restoreSavedAs(forbidden)).toBe(notSaved);
});
