// npm run bench:page: how soon the built site is there over a slow line on a slow machine, beside an empty
// React page measured in the same run. Build first (npm run build); let the machine be quiet.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import { build } from 'vite';

import { ensure, root } from './ensure.mjs';
import { findBrowser } from './findBrowser.mjs';
import { serve } from './serve.mjs';

/** @typedef {{ paint: number, largest: number, usable: number, second: number, next: number }} Measured */

const runs = 5;
/** How many times Continue is pressed in a visit. */
const presses = 6;
const bars = { paint: 700, largest: 700, usable: 1600, second: 100, next: 100 };
const names = {
  paint: 'first paint',
  largest: 'largest paint',
  usable: 'usable (Continue works)',
  second: 'the second question',
  next: 'each later question',
};

await ensure();
const emptyFolder = await buildEmpty();
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
const question = `${site.address}fraga/authority/`;
try {
  // The server compresses a file when it is first asked for it.
  await measure(question);
  await measure(bare.address);
  /** @type {Measured[]} */
  const ours = [];
  /** @type {Measured[]} */
  const theirs = [];
  // In turns, so that what slows the machine slows both.
  for (let run = 0; run < runs; run++) {
    ours.push(await measure(question));
    theirs.push(await measure(bare.address));
  }
  report(ours, theirs);
} finally {
  await browser.close();
  site.close();
  bare.close();
  rmSync(emptyFolder, { recursive: true, force: true });
}

/**
 * One visit by a browser that has never been there: 1.6 Mbit/s, 150 ms, a quarter of the machine. An answer
 * is chosen and sent when what follows the first question has come.
 * @param {string} address
 * @returns {Promise<Measured>}
 */
async function measure(address) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const slow = await context.newCDPSession(page);
  await slow.send('Network.enable');
  await slow.send('Network.setCacheDisabled', { cacheDisabled: true });
  const bytes = (1.6 * 1_000_000) / 8;
  await slow.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watch);
  // Told by the page itself: whoever asks takes time from it.
  const usable = page.waitForEvent('console', { predicate: (said) => said.text() === 'usable' });
  await page.goto(address, { waitUntil: 'commit' });
  await usable;
  // What comes after the first question is there when somebody has read it.
  await page.waitForLoadState('networkidle');
  /** @type {number[]} */
  const next = [];
  for (let press = 0; press < presses; press++) {
    await pressAt(page, 'form :is([type="radio"], [type="checkbox"])');
    const asked = await page.evaluate(forget);
    // The browser itself says how long it was from when the button was let go until the page was painted anew.
    await pressAt(page, 'button[type="submit"], #empty');
    const { heading, took } = await page.evaluate(taken);
    if (heading === asked) throw new Error(`Nothing came after “${asked}”.`);
    next.push(took);
  }
  const [second = NaN, ...later] = next;
  const measured = { ...(await page.evaluate(noted)), second, next: median(later) ?? NaN };
  await context.close();
  return measured;
}

/**
 * A press as a hand makes it, on the first part of the page that fits; none where nothing does.
 * @param {import('@playwright/test').Page} page
 * @param {string} selector
 */
async function pressAt(page, selector) {
  const at = await page.evaluate(find, selector);
  if (at === undefined) return;
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(200);
  await page.mouse.click(at.x, at.y, { delay: 80 });
  await page.waitForTimeout(600);
}

/** Runs in the page before anything else of it: notes on it when it paints, lives and answers a press. */
function watch() {
  const note = (/** @type {string} */ name, /** @type {number} */ value) => {
    document.documentElement.dataset[name] = String(value);
  };
  new PerformanceObserver((list) => {
    note('largest', list.getEntries().at(-1)?.startTime ?? NaN);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const presses = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'click') note('press', duration);
  });
  presses.observe(
    /** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }),
  );
  const look = () => {
    const root = document.documentElement;
    // Ours says so when its form takes an answer; the empty page has a button that React has rendered.
    if (root && ('alive' in root.dataset || document.querySelector('#empty'))) {
      note('usable', performance.now());
      console.log('usable');
    } else setTimeout(look, 4);
  };
  look();
}

/**
 * Runs in the page: where the first part that is seen and fits is, brought into view.
 * @param {string} selector
 */
function find(selector) {
  const found = [...document.querySelectorAll(selector)].find((part) => part.checkVisibility());
  if (found === undefined) return undefined;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y } = found.getBoundingClientRect();
  return { x: x + 5, y: y + 5 };
}

/** Runs in the page: forgets the presses so far, and says what is asked. */
function forget() {
  delete document.documentElement.dataset['press'];
  return document.querySelector('h1')?.textContent;
}

/** Runs in the page: how long the latest press took; one that took less than 16 ms is not told of. */
function taken() {
  const heading = document.querySelector('h1')?.textContent;
  return { heading, took: Number(document.documentElement.dataset['press'] ?? 16) };
}

/** Runs in the page: what was noted of its beginning, in milliseconds. */
function noted() {
  const { usable, largest } = document.documentElement.dataset;
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  return { paint, largest: Number(largest), usable: Number(usable) };
}

/** The least React page there is: a heading that a button changes. */
async function buildEmpty() {
  const folder = mkdtempSync(join(root, 'node_modules', '.cache', 'vagval-empty-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="sv"><meta charset="utf-8"><title>x</title><body><div id="root"></div><script type="module" src="./main.js"></script></body></html>',
  );
  writeFileSync(
    join(folder, 'main.js'),
    `import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
function Page() {
  const [count, setCount] = useState(0);
  return h('main', null, h('h1', null, 'Sida ' + count), h('button', { id: 'empty', onClick: () => setCount(count + 1) }, 'Nästa'));
}
createRoot(document.getElementById('root')).render(h(Page));
`,
  );
  await build({ root: folder, configFile: false, base: './', logLevel: 'error' });
  return folder;
}

/**
 * @param {readonly Measured[]} ours
 * @param {readonly Measured[]} theirs
 */
function report(ours, theirs) {
  console.log(`Median of ${runs}; 1.6 Mbit/s, 150 ms, CPU ÷ 4\n`);
  console.log('                           Vägval   empty React   ratio   bar');
  for (const key of /** @type {(keyof Measured)[]} */ (Object.keys(names))) {
    const [is, bare] = [ours, theirs].map((all) => median(all.map((one) => one[key])));
    if (is === undefined || bare === undefined) continue;
    const mark = is <= bars[key] ? '✓' : '✗';
    console.log(
      `${mark} ${names[key].padEnd(24)}${ms(is)}   ${ms(bare)}    ${(is / bare).toFixed(2).padStart(6)}   ≤ ${bars[key]} ms`,
    );
  }
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** @param {number} value */
function ms(value) {
  return `${Math.round(value)} ms`.padStart(8);
}
