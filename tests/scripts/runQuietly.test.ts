import { expect, test } from 'vitest';

import { runQuietly } from '../../scripts/runQuietly.mjs';

const node = (program: string) => runQuietly(process.execPath, ['--eval', program]);

test('a program that does what it should says nothing', () => {
  expect(node('console.log("chatter"); console.error("more")')).toBeUndefined();
});

test('why a program failed is one line of its own, without trace or colours', () => {
  const trace = '\\n\\u001b[31mDownload failed: no network\\u001b[0m\\n    at fetch (a.js:1)\\n';
  expect(node(`process.stderr.write("${trace}"); process.exitCode = 1`)).toBe(
    'Download failed: no network',
  );
});

test('a program that is not there, or ends without a word, has a reason too', () => {
  expect(runQuietly('no-such-program', [])).toMatch(/ENOENT/);
  expect(node('process.exitCode = 3')).toMatch(/ended without a word$/);
});
