// npm test: every check there is, on a fresh machine as well. `--no-browser` leaves out the build and
// the browser. The last line counts: `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { ensure, root } from './ensure.mjs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureNginx } from './ensureNginx.mjs';
import { runTool } from './runTool.mjs';
import { freePort } from './freePort.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, seconds: number } & Count} Result
 * @typedef {{ count: Count, said: string }} Outcome
 */

const reports = join(root, 'node_modules', '.cache', 'vagval-reports');
const withBrowser = !process.argv.includes('--no-browser');

process.chdir(root);
await ensure();
ensureNginx();
if (withBrowser) await ensureBrowser();
mkdirSync(reports, { recursive: true });

// The tests take longest and keep one core busy; what stands on its own runs one at a time beside them.
const [tests, checks] = await Promise.all([timed('tests', unitTests), oneByOne()]);
const results = [...checks, tests];
/** What the browser opens. */
const isBuild = /^(?:build|one file)$/;
const isBuilt = checks.every(({ name, failed }) => failed === 0 || !isBuild.test(name));
if (withBrowser && isBuilt) results.push(await timed('browser', browserTests));
report(results);

/** @returns {Promise<Result[]>} */
async function oneByOne() {
  const cruise = ['src', '--output-type', 'err'];
  return [
    ...(withBrowser ? await builds() : []),
    await check('types', 'typescript/bin/tsc', []),
    await check('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
    await check('lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
    await check('layers', 'dependency-cruiser/bin/dependency-cruise.mjs', cruise),
    await check('dead code', 'knip/bin/knip.js', ['--no-progress']),
    await check('only for tests', 'knip/bin/knip.js', ['--no-progress', '--production']),
  ];
}

/** @returns {Promise<Result[]>} */
async function builds() {
  return [
    await check('build', '../scripts/build.mjs', ['--quiet']),
    await check('one file', '../scripts/buildSingle.mjs', ['--quiet']),
    await check('byte budget', '../scripts/checkSizes.mjs', []),
  ];
}

/**
 * One tool, one point: passed or failed.
 * @param {string} name
 * @param {string} program under node_modules
 * @param {string[]} words
 * @returns {Promise<Result>}
 */
function check(name, program, words) {
  return timed(name, async () => {
    const { fine, said } = await runTool(program, words);
    return { count: fine ? count(1, 0) : count(0, 1), said };
  });
}

/** @returns {Promise<Outcome>} */
async function unitTests() {
  const file = freshReport('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { fine, said } = await runTool('vitest/vitest.mjs', ['run', ...reporters]);
  const { numPassedTests, numFailedTests } = readReport(file) ?? {};
  return { count: count(numPassedTests, numFailedTests, fine), said };
}

/** @returns {Promise<Outcome>} */
async function browserTests() {
  const file = freshReport('playwright.json');
  // Two runs on one machine must not meet: playwright.config.ts serves the site on this port.
  process.env['VAGVAL_PORT'] = String(await freePort());
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = file;
  const words = ['test', '--reporter=line,json'];
  const { fine, said } = await runTool('@playwright/test/cli.js', words, { shown: true });
  const { expected, flaky, unexpected } = readReport(file)?.stats ?? {};
  return { count: count((expected ?? 0) + (flaky ?? 0), unexpected, fine), said };
}

/**
 * A tool that stopped without naming a failed test has failed all the same.
 * @returns {Count}
 */
function count(passed = 0, failed = 0, fine = true) {
  return { passed, failed: fine ? failed : Math.max(1, failed) };
}

/**
 * What a tool says is shown when it is done, whole and under its name.
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 * @returns {Promise<Result>}
 */
async function timed(name, work) {
  const start = performance.now();
  const outcome = await work();
  const seconds = (performance.now() - start) / 1000;
  console.log(`\n— ${name} (${seconds.toFixed(1)} s)\n${outcome.said}`.trimEnd());
  return { name, seconds, ...outcome.count };
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
