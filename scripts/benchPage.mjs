// npm run bench:page: how soon the built site is there over a slow line on a slow machine, and how soon every
// press of two walks is answered, beside an empty React page measured in the same run. Build first (npm run
// build); let the machine be quiet.
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';

import { buildEmptyPage } from './emptyPage.mjs';
import { ensure, root } from './ensure.mjs';
import { findBrowser } from './findBrowser.mjs';
import { arrive, press, walkToResult } from './pageVisit.mjs';
import { serve } from './serve.mjs';

/** @typedef {Record<string, number[]>} Times by what was measured, in milliseconds */

const runs = Number(process.argv[2] ?? 5);

/** What is measured, how its many times become one, and the bar. What the empty page has no match for has none. */
const measures = {
  paint: { name: 'first paint', of: median, bar: 700 },
  largest: { name: 'largest paint', of: median, bar: 700 },
  usable: { name: 'usable (Continue works)', of: median, bar: 1600 },
  short: { name: 'a press of the short walk, p95', of: late, bar: 100, beside: 'press' },
  whole: { name: 'a press of the whole walk, p95', of: late, bar: 100, beside: 'press' },
  worst: { name: '… the slowest', of: latest, bar: undefined, beside: 'press' },
  toShort: { name: 'to the result, short walk', of: median, bar: 200, beside: 'press' },
  toWhole: { name: 'to the result, whole walk', of: median, bar: 200, beside: 'press' },
};

await ensure();
const { walks } = await walksOfTheTests();
const emptyFolder = await buildEmptyPage();
const site = await serve({ folder: join(root, 'dist'), port: 4173 });
const bare = await serve({ folder: join(emptyFolder, 'dist'), port: 4273 });
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    // Who watches the network is told where each request came from, and the whole script is read once more
    // for it. Nobody watches at home.
    '--js-flags=--no-enable-lazy-source-positions',
  ],
});
try {
  // The server compresses a file when it is first asked for it.
  await ourVisits();
  /** @type {Times} */
  const ours = {};
  /** @type {Times} */
  const theirs = {};
  // In turns, so that what slows the machine slows both.
  for (let run = 0; run < runs; run++) {
    add(ours, await ourVisits());
    add(theirs, await emptyVisit());
  }
  report(ours, theirs);
} finally {
  await browser.close();
  site.close();
  bare.close();
  rmSync(emptyFolder, { recursive: true, force: true });
}

/**
 * One visit to the first question and by the short walk to the result, and one by the whole walk.
 * @returns {Promise<Times>}
 */
async function ourVisits() {
  const { answers } = walks.partnership;
  const first = await arrive(browser, `${site.address}fraga/authority/`);
  const short = await walkToResult(first.page, answers);
  await first.close();
  const second = await arrive(browser, site.address);
  await press(second.page, '.doors button');
  const whole = await walkToResult(second.page, answers);
  await second.close();
  const { paint, largest, usable } = first.arrival;
  return {
    paint: [paint],
    largest: [largest],
    usable: [usable],
    short: short.presses,
    whole: whole.presses,
    worst: [...short.presses, ...whole.presses],
    toShort: [short.toResult],
    toWhole: [whole.toResult],
  };
}

/** @returns {Promise<Times>} */
async function emptyVisit() {
  const { page, arrival, close } = await arrive(browser, bare.address);
  /** @type {number[]} */
  const presses = [];
  for (let count = 0; count < 10; count++) presses.push(await press(page, '#empty'));
  await close();
  const { paint, largest, usable } = arrival;
  return { paint: [paint], largest: [largest], usable: [usable], press: presses };
}

/**
 * The cases that the browser tests walk through.
 * @returns {Promise<typeof import('../tests/browser/support/walks.ts')>}
 */
async function walksOfTheTests() {
  const file = join(root, 'tests', 'browser', 'support', 'walks.ts');
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' });
  return /** @type {typeof import('../tests/browser/support/walks.ts')} */ (module);
}

/**
 * @param {Times} all
 * @param {Times} more
 */
function add(all, more) {
  for (const [key, values] of Object.entries(more)) all[key] = [...(all[key] ?? []), ...values];
}

/**
 * @param {Times} ours
 * @param {Times} theirs
 */
function report(ours, theirs) {
  console.log(`${runs} visits of each kind; 1.6 Mbit/s, 150 ms, CPU ÷ 4\n`);
  console.log('                                     Vägval   empty React    ratio   bar');
  for (const [key, { name, of, bar, ...rest }] of Object.entries(measures)) {
    const is = of(ours[key] ?? []);
    const empty = of(theirs['beside' in rest ? rest.beside : key] ?? []);
    const mark = bar === undefined ? ' ' : is <= bar ? '✓' : '✗';
    const limit = bar === undefined ? '' : `≤ ${bar} ms`;
    console.log(
      `${mark} ${name.padEnd(34)}${ms(is)}   ${ms(empty)}    ${(is / empty).toFixed(2).padStart(6)}   ${limit}`.trimEnd(),
    );
  }
  console.log(
    `\n${ours['short']?.length} presses in short walks, ${ours['whole']?.length} in whole ones.`,
  );
}

/** @param {readonly number[]} values */
function median(values) {
  return rank(values, 0.5);
}

/** @param {readonly number[]} values */
function late(values) {
  return rank(values, 0.95);
}

/** @param {readonly number[]} values */
function latest(values) {
  return Math.max(...values);
}

/**
 * @param {readonly number[]} values
 * @param {number} part
 */
function rank(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** @param {number} value */
function ms(value) {
  return `${Math.round(value)} ms`.padStart(8);
}
