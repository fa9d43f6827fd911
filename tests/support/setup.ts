import '@testing-library/jest-dom/vitest';

import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Anything said on the console is a fault of the page, unless the test expected it and silenced
// that method itself with `vi.spyOn(console, 'error').mockImplementation(…)`.
let said: unknown[][] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void said.push(words));
  vi.spyOn(console, 'warn').mockImplementation((...words: unknown[]) => void said.push(words));
});

afterEach(() => {
  cleanup();
  expect(said, 'unexpected words on the console').toEqual([]);
});
