import { expect, test } from 'vitest';

import { deleteEverything } from '#app/savedCases/deleteSavedCase.ts';
import { storageOf, storedName } from '#app/startup/tabStorage.ts';

import { FakeStorage } from '../fakeStorage.ts';

const one = new URL('https://kommun.example/vagval/');
const other = new URL('https://kommun.example/vagval/prov/');

function names(store: Storage): (string | null)[] {
  return Array.from({ length: store.length }, (_, index) => store.key(index));
}

test('two installations on one origin neither see nor delete what the other keeps', () => {
  const origin = new FakeStorage({ theme: 'dark' });
  const [ours, theirs] = [storageOf(one, origin), storageOf(other, origin)];
  ours.setItem('vagval.case', 'ours');
  ours.setItem('vagval.case.a', 'ours');
  theirs.setItem('vagval.case', 'theirs');
  expect(ours.getItem('vagval.case')).toBe('ours');
  expect(names(ours)).toEqual(['vagval.case', 'vagval.case.a']);
  expect(names(theirs)).toEqual(['vagval.case']);
  expect(theirs.getItem('vagval.case.a')).toBeNull();

  expect(deleteEverything([() => ours])).toEqual({ kind: 'deleted', count: 2 });
  expect(names(theirs)).toEqual(['vagval.case']);
  theirs.clear();
  expect(origin.items).toEqual({ theme: 'dark' });
});

test('what was kept before is found by every installation, and belongs to the one that writes it', () => {
  const origin = new FakeStorage({ 'vagval.case.a': 'old', 'vagval.case.b': 'old' });
  const [ours, theirs] = [storageOf(one, origin), storageOf(other, origin)];
  expect(names(ours)).toEqual(names(theirs));
  expect(theirs.getItem('vagval.case.a')).toBe('old');
  ours.setItem('vagval.case.a', 'new');
  expect(names(ours)).toEqual(['vagval.case.b', 'vagval.case.a']);
  expect(names(theirs)).toEqual(['vagval.case.b']);
  theirs.removeItem('vagval.case.b');
  expect(origin.items).toEqual({ '/vagval/vagval.case.a': 'new' });

  // What cannot be written again stands as it was.
  const full = new FakeStorage({ 'vagval.case.c': 'old' });
  full.refuses = 'full';
  expect(() => storageOf(one, full).setItem('vagval.case.c', 'new')).toThrow();
  expect(storageOf(one, full).getItem('vagval.case.c')).toBe('old');
});

test('a file on a disk finds what another copy of it has kept', () => {
  const disk = new FakeStorage();
  storageOf(new URL('file:///C:/vagval.html#/'), disk).setItem('vagval.case.a', 'kept');
  const copy = storageOf(new URL('file:///C:/ny/vagval.html#/'), disk);
  expect(copy.getItem('vagval.case.a')).toBe('kept');
  expect(names(copy)).toEqual(['vagval.case.a']);
  copy.removeItem('vagval.case.a');
  expect(disk.items).toEqual({});
});

test.each([
  ['/vagval/vagval.case', 'vagval.case'],
  ['vagval.case', 'vagval.case'],
  ['/vagval/prov/vagval.case', undefined],
  ['/annan/vagval.case', undefined],
  ['theme', undefined],
])('under %s another tab changes %s', (key, name) => {
  expect(storedName(one, key)).toBe(name);
});
