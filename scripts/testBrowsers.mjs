// npm run test:browsers: the whole browser suite in Firefox, and two walks in WebKitGTK. An engine that
// cannot be had is left out, with the reason. The last line counts: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { ensure, giveUp, root } from './ensure.mjs';
import { ensureEngines } from './ensureEngines.mjs';
import { freePort } from './freePort.mjs';

/**
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ projectName: string, status: string, annotations: Annotation[] }} Run
 * @typedef {{ specs?: { title: string, tests: Run[] }[], suites?: Suite[] }} Suite
 */

process.chdir(root);
await ensure();
const missing = ensureEngines();
for (const program of ['scripts/build.mjs', 'scripts/buildSingle.mjs'])
  if (!run(program, ['--quiet'])) giveUp('The site could not be built.');

const runs = missing.length < 2 ? await browserRuns() : [];
for (const reason of new Set([...missing, ...runs.flatMap(skipped)]))
  console.log(`skipped – ${reason}`);
for (const engine of ['firefox', 'webkit']) {
  const own = runs.filter(({ projectName }) => projectName.startsWith(engine));
  if (own.length > 0) console.log(`${engine}: ${tally(own)}`);
}
console.log(`\n${tally(runs)}`);
process.exitCode = runs.some(isFailed) ? 1 : 0;

/** @returns {Promise<Run[]>} */
async function browserRuns() {
  const folder = join(root, 'node_modules', '.cache', 'vagval-reports');
  const file = join(folder, 'engines.json');
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = file;
  // Two runs on one machine must not meet: playwright.config.ts serves the site on this port.
  process.env['VAGVAL_PORT'] = String(await freePort());
  const words = ['test', '--reporter=line,json', ...process.argv.slice(2)];
  const isFine = run('node_modules/@playwright/test/cli.js', words);
  const found = runsIn(/** @type {Suite} */ (JSON.parse(readFileSync(file, 'utf8'))));
  // A run that stopped without naming a failed test has failed all the same.
  if (!isFine && !found.some(isFailed)) giveUp('The browser tests did not run to their end.');
  return found;
}

/**
 * @param {Suite} suite
 * @returns {Run[]}
 */
function runsIn({ specs = [], suites = [] }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(runsIn)];
}

/** @param {Run} test */
function skipped({ projectName, status, annotations }) {
  const why = annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
  return status === 'skipped' ? [`${projectName}: ${why}`] : [];
}

/** @param {Run} test */
function isFailed({ status }) {
  return status === 'unexpected';
}

/** @param {Run[]} all */
function tally(all) {
  const failed = all.filter(isFailed).length;
  const left = all.filter(({ status }) => status === 'skipped').length;
  return `${all.length - failed - left} passed, ${failed} failed`;
}

/**
 * @param {string} program
 * @param {string[]} words
 */
function run(program, words) {
  return spawnSync(process.execPath, [program, ...words], { stdio: 'inherit' }).status === 0;
}
