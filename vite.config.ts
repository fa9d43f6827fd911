import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { firstWordsPlugin } from './scripts/firstWordsPlugin.ts';
import { rulebookDataPlugin } from './scripts/rulebookDataPlugin.ts';
import { rulebookPlugin } from './scripts/rulebookPlugin.ts';
import { namespaces } from './src/texts/namespaces.ts';

// Floors that can be tested in plain Node, and those that need a document.
const withoutDocument = [
  'rulebook',
  'reasoning',
  'proof',
  'casefile',
  'local',
  'agreement',
  'wizard',
  'documents',
  'cli',
  'search',
  'rules',
  'locales',
  'architecture',
  'scripts',
];
const withDocument = ['texts', 'ui', 'features', 'app', 'scorm'];

export default defineConfig({
  base: './',
  plugins: [react(), rulebookPlugin(), rulebookDataPlugin(), firstWordsPlugin()],
  build: {
    // Browsers without it fetch a file a little later, and nothing else.
    modulePreload: { polyfill: false },
    // What reads a PDF is larger than all the rest, and fetched when one is opened.
    chunkSizeWarningLimit: 1700,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // What the first question needs is one file: over a slow line each more costs a round trip.
      // Words that are fetched together are one file too.
      output: {
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }, { name: wordsFile }] },
      },
      treeshake: {
        // Our own modules only say what they export: what a page does not use of a floor stays out of it.
        moduleSideEffects: [{ test: /\/src\/(?!app\/main\.tsx).*\.tsx?$/, sideEffects: false }],
      },
    },
  },
  test: {
    restoreMocks: true,
    // A slow machine is no fault: what is tested is what comes out, not how soon.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What reads a PDF lets go of a promise when a damaged one ends in the middle; the file is refused all the same.
    onUnhandledError: ({ name }) => name !== 'ParserEOFException',
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
          setupFiles: ['tests/support/seed.ts', 'tests/support/setup.ts'],
        },
      },
    ],
  },
});

function testsOf(folders: readonly string[]): string[] {
  return folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);
}

/** The file that words lie in: `words-sv-result`. What several groups hold is a file of their own. */
function wordsFile(id: string): string | null {
  const [, language, namespace = 'first'] =
    /\/locales\/([^/]+)\/([^/.]+)(?:\/[^/]+)?\.json$/.exec(id) ??
    /^\0virtual:first-words\/(.+)$/.exec(id) ??
    [];
  if (language === undefined) return null;
  const holding = Object.entries(namespaces)
    .filter(([group]) => (group === 'easy') === (language === 'sv-easy'))
    .filter(([, names]) => names.some((name) => name === namespace))
    .map(([group]) => group);
  return holding.length === 0 ? null : ['words', language, ...holding].join('-');
}
