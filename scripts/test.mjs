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

// Two lines of work, one beside the other: what the site is, built and opened, and what its source is.
const [site, source] = await Promise.all([withBrowser ? siteChecks() : [], sourceChecks()]);
report([...source, ...site]);

/** @returns {Promise<Result[]>} */
async function siteChecks() {
  const builds = [
    await check('build', '../scripts/build.mjs', ['--quiet']),
    await check('one file', '../scripts/buildSingle.mjs', ['--quiet']),
  ];
  if (builds.some(({ failed }) => failed > 0)) return builds;
  const sizes = await check('byte budget', '../scripts/checkSizes.mjs', []);
  return [...builds, sizes, await timed('browser', browserTests)];
}

/** @returns {Promise<Result[]>} */
async function sourceChecks() {
  return [
    await timed('tests', unitTests),
    await check('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
    // The types are checked by the same reading that lint takes them from.
    await check('types and lint', 'oxlint/bin/oxlint', ['--type-check', '--deny-warnings']),
    await check('dead code', 'knip/bin/knip.js', ['--no-progress']),
    await check('only for tests', 'knip/bin/knip.js', ['--no-progress', '--production']),
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
