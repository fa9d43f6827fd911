import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { rulebookPlugin, workshopPlugin } from './scripts/rulebookPlugin.ts';

// Floors that can be tested in plain Node, and those that need a document.
const withoutDocument = [
  'rulebook',
  'reasoning',
  'proof',
  'casefile',
  'local',
  'wizard',
  'documents',
  'cli',
  'rules',
  'locales',
  'architecture',
  'scripts',
];
const withDocument = ['texts', 'ui', 'features', 'app'];

export default defineConfig({
  base: './',
  plugins: [react(), rulebookPlugin(), workshopPlugin()],
  test: {
    restoreMocks: true,
    // A slow machine is no fault: what is tested is what comes out, not how soon.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: testsOf(withoutDocument),
          environment: 'node',
          isolate: false,
          setupFiles: ['tests/support/seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: testsOf(withDocument),
          environment: 'happy-dom',
          isolate: false,
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
});

function testsOf(folders: readonly string[]): string[] {
  return folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);
}
