import { expect, test } from 'vitest';

import { restoreSide, saveSession } from '#app/case/saveSession.ts';
import { keepEasy, restoreEasy } from '#app/settings/useEasy.ts';

import { FakeStorage } from '../fakeStorage.ts';

const keepSide = (side: 'authority' | 'organisation', storage: () => Storage): boolean =>
  saveSession({ asOf: '2026-11-21', answers: {}, side }, storage);

test('the side is remembered, and the usual one leaves nothing behind', () => {
  const storage = new FakeStorage();
  expect(restoreSide(() => storage)).toBe('authority');
  keepSide('organisation', () => storage);
  expect(restoreSide(() => storage)).toBe('organisation');
  keepSide('authority', () => storage);
  expect(storage.length).toBe(0);
});

test('where the browser refuses, the usual side is shown and ordinary Swedish spoken', () => {
  const storage = new FakeStorage();
  storage.refuses = 'forbidden';
  const refused = (): Storage => storage;
  keepSide('organisation', refused);
  expect(restoreSide(refused)).toBe('authority');
  keepEasy(true, refused);
  expect(restoreEasy(refused)).toBe(false);
});

test('a tab remembers that lätt svenska is wanted, and forgets it when it no longer is', () => {
  const storage = new FakeStorage();
  expect(restoreEasy(() => storage)).toBe(false);
  keepEasy(true, () => storage);
  expect(restoreEasy(() => storage)).toBe(true);
  keepEasy(false, () => storage);
  expect(restoreEasy(() => storage)).toBe(false);
  expect(storage.length).toBe(0);
});
