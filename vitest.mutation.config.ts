import { defineConfig } from 'vitest/config';

// The tests that answer for src/reasoning and src/proof, for `npm run mutation`, in one file: a mutant is
// tried in a second when everything is made ready but once for it.
export default defineConfig({
  test: {
    include: ['tests/support/quickTests.ts'],
    environment: 'node',
    setupFiles: ['tests/support/seed.ts'],
  },
});
