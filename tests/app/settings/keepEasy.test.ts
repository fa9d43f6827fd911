import { expect, test } from 'vitest';

import { keepEasy, restoreEasy } from '../../../src/app/settings/keepEasy.ts';
import { FakeStorage } from '../fakeStorage.ts';

test('a tab remembers that lätt svenska is wanted, and forgets it when it no longer is', () => {
  const storage = new FakeStorage();
  expect(restoreEasy(() => storage)).toBe(false);
  keepEasy(true, () => storage);
  expect(restoreEasy(() => storage)).toBe(true);
  keepEasy(false, () => storage);
  expect(restoreEasy(() => storage)).toBe(false);
  expect(storage.length).toBe(0);
});

test('where storage is forbidden nothing is thrown and nothing remembered', () => {
  const forbidden = (): Storage => {
    throw new Error('SecurityError');
  };
  expect(() => keepEasy(true, forbidden)).not.toThrow();
  expect(restoreEasy(forbidden)).toBe(false);
});
