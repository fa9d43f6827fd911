import { expect, test } from 'vitest';

import { keepSide, restoreSide } from '#app/settings/preferenceStorage.ts';

import { FakeStorage } from '../fakeStorage.ts';

test('the side is remembered, and the usual one leaves nothing behind', () => {
  const storage = new FakeStorage();
  expect(restoreSide(() => storage)).toBe('authority');
  keepSide('organisation', () => storage);
  expect(restoreSide(() => storage)).toBe('organisation');
  keepSide('authority', () => storage);
  expect(storage.length).toBe(0);
});

test('where the browser refuses, the usual side is shown', () => {
  const storage = new FakeStorage();
  storage.refuses = 'forbidden';
  const refused = (): Storage => storage;
  keepSide('organisation', refused);
  expect(restoreSide(refused)).toBe('authority');
});
