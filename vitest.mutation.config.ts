import { defineConfig } from 'vitest/config';

import { firstWordsPlugin } from './scripts/firstWordsPlugin.ts';
import { rulebookPlugin } from './scripts/rulebookPlugin.ts';

// The tests that answer for src/reasoning and src/proof, for `npm run mutation`. The one that changes the
// rule book in many ways is left out: it says more of the rules than of the code, and takes its time.
export default defineConfig({
  plugins: [rulebookPlugin(), firstWordsPlugin()],
  test: {
    include: ['tests/{reasoning,proof}/**/*.test.ts', 'tests/rules/cases.test.ts'],
    exclude: ['tests/proof/mutants.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    setupFiles: ['tests/support/seed.ts'],
  },
});
