// npm test: every check there is, in order, on a fresh machine as well. `--no-browser` leaves out
// the build and the browser. The last line counts: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { ensure, root } from './ensure.mjs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureNginx } from './ensureNginx.mjs';
import { freePort } from './freePort.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, seconds: number } & Count} Result
 */

const reports = join(root, 'node_modules', '.cache', 'vagval-reports');
const withBrowser = !process.argv.includes('--no-browser');

process.chdir(root);
await ensure();
ensureNginx();
if (withBrowser) await ensureBrowser();
mkdirSync(reports, { recursive: true });

const results = [
  check('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  check('lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  check('types', 'typescript/bin/tsc', []),
  check('layers', 'dependency-cruiser/bin/dependency-cruise.mjs', ['src', '--output-type', 'err']),
  check('dead code', 'knip/bin/knip.js', ['--no-progress']),
  check('only for tests', 'knip/bin/knip.js', ['--no-progress', '--production']),
  unitTests(),
];
if (withBrowser) {
  const build = check('build', '../scripts/build.mjs', ['--quiet']);
  results.push(build);
  if (build.failed === 0) results.push(await browserTests());
}
report(results);

/**
 * One tool, one point: passed or failed.
 * @param {string} name
 * @param {string} program under node_modules
 * @param {string[]} words
 * @returns {Result}
 */
function check(name, program, words) {
  return timed(name, () => (run(program, words) ? count(1, 0) : count(0, 1)));
}

/** @returns {Result} */
function unitTests() {
  const file = freshReport('vitest.json');
  return timed('tests', () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const fine = run('vitest/vitest.mjs', ['run', ...reporters]);
    const { numPassedTests, numFailedTests } = readReport(file) ?? {};
    return count(numPassedTests, numFailedTests, fine);
  });
}

async function browserTests() {
  const file = freshReport('playwright.json');
  // Two runs on one machine must not meet: playwright.config.ts serves the site on this port.
  process.env['VAGVAL_PORT'] = String(await freePort());
  return timed('browser', () => {
    process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = file;
    const fine = run('@playwright/test/cli.js', ['test', '--reporter=line,json']);
    const { expected, flaky, unexpected } = readReport(file)?.stats ?? {};
    return count((expected ?? 0) + (flaky ?? 0), unexpected, fine);
  });
}

/**
 * @param {string} program
 * @param {string[]} words
 */
function run(program, words) {
  const file = join(root, 'node_modules', program);
  return spawnSync(process.execPath, [file, ...words], { stdio: 'inherit' }).status === 0;
}

/**
 * A tool that stopped without naming a failed test has failed all the same.
 * @returns {Count}
 */
function count(passed = 0, failed = 0, fine = true) {
  return { passed, failed: fine ? failed : Math.max(1, failed) };
}

/**
 * @param {string} name
 * @param {() => Count} work
 * @returns {Result}
 */
function timed(name, work) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const counted = work();
  return { name, seconds: (performance.now() - start) / 1000, ...counted };
}

/** @param {string} name */
function freshReport(name) {
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Result[]} all */
function report(all) {
  console.log('');
  for (const { name, seconds, passed, failed } of all) {
    const mark = failed > 0 ? '✗' : '✓';
    const tally = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed}`;
    console.log(`${mark} ${name.padEnd(16)}${seconds.toFixed(1).padStart(6)} s   ${tally}`);
  }
  const passed = all.reduce((sum, result) => sum + result.passed, 0);
  const failed = all.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
