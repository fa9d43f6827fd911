// What `npm run bench:page` does in the browser: one visit, its arrival and its presses, timed by the page itself.

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {{ paint: number, largest: number, usable: number }} Arrival in milliseconds
 * @typedef {{ presses: number[], toResult: number }} Walk in milliseconds
 */

/** More questions than any walk has. */
const limit = 60;

/**
 * A page that has never been there: 1.6 Mbit/s, 150 ms, a quarter of the machine. It is there when a press works.
 * @param {Browser} browser
 * @param {string} address
 */
export async function arrive(browser, address) {
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
  return { page, arrival: await page.evaluate(noted), close: () => context.close() };
}

/**
 * Answers question after question until the result is there; a question without an answer gets "Vet inte".
 * @param {Page} page
 * @param {Readonly<Record<string, string | number>>} answers
 * @returns {Promise<Walk>}
 */
export async function walkToResult(page, answers) {
  /** @type {number[]} */
  const presses = [];
  while (presses.length < limit) {
    const id = await questionAt(page);
    if (id === undefined) break;
    await choose(page, String(answers[id] ?? 'unknown'));
    presses.push(await press(page, '#innehall form.question button[type="submit"]'));
  }
  // The short walk ends in the result, the whole one in the review, which leads there.
  if (!(await page.evaluate(() => location.pathname.endsWith('/resultat/'))))
    return { presses, toResult: await press(page, '#innehall .actions a.button') };
  return { presses: presses.slice(0, -1), toResult: presses.at(-1) ?? NaN };
}

/**
 * A press as a hand makes it.
 * @param {Page} page
 * @param {string} selector
 * @returns {Promise<number>} how long it was from when the button was let go until another heading was painted
 */
export async function press(page, selector) {
  await page.evaluate(() => delete document.documentElement.dataset['shown']);
  await click(page, selector);
  const took = await page.waitForFunction(() => document.documentElement.dataset['shown']);
  // So long at least the next question is looked at.
  await page.waitForTimeout(500);
  return Number(await took.jsonValue());
}

/**
 * Chooses an answer, or writes it where it is to be written.
 * @param {Page} page
 * @param {string} answer
 */
async function choose(page, answer) {
  const form = '#innehall form.question';
  // Areas lie folded in their groups, and come a moment after the page.
  if (await page.evaluate((at) => document.querySelector(`${at} [name="search"]`) !== null, form))
    await page.waitForSelector(`${form} [value="${answer}"]`, { state: 'attached' });
  const listed = await page.evaluate(unfold, `${form} [value="${answer}"]`);
  if (listed) await click(page, `${form} [value="${answer}"]`);
  else {
    if (await page.evaluate(unfold, `${form} [value="total"]`))
      await click(page, `${form} [value="total"]`);
    await click(page, `${form} input[type="text"]`);
    await page.keyboard.type(answer);
  }
  // So long at least a choice is looked at before it is sent.
  await page.waitForTimeout(300);
}

/**
 * @param {Page} page
 * @param {string} selector
 */
async function click(page, selector) {
  const at = await page.evaluate(find, selector);
  if (at === undefined) throw new Error(`There is no ${selector} at ${page.url()}.`);
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(100);
  await page.mouse.click(at.x, at.y, { delay: 80 });
}

/** @param {Page} page */
async function questionAt(page) {
  const path = await page.evaluate(() => location.pathname);
  return /\/fraga\/([^/]+)\/$/.exec(path)?.[1];
}

/** Runs in the page before anything else of it: notes on it when it paints, lives, and shows what a press led to. */
function watch() {
  const note = (/** @type {string} */ name, /** @type {number} */ value) => {
    document.documentElement.dataset[name] = String(value);
  };
  new PerformanceObserver((list) => {
    note('largest', list.getEntries().at(-1)?.startTime ?? NaN);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const heading = () => document.querySelector('h1')?.textContent;
  const onPress = (/** @type {MouseEvent} */ { timeStamp }) => {
    const asked = heading();
    const lookForNext = () => {
      const next = heading();
      if (next === undefined || next === asked) return void requestAnimationFrame(lookForNext);
      // What is sent in the frame that shows it is received when the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => note('shown', performance.now() - timeStamp));
      port1.start();
      port2.postMessage(null);
    };
    requestAnimationFrame(lookForNext);
  };
  addEventListener('click', onPress, { capture: true });
  const lookForLife = () => {
    const root = document.documentElement;
    // Ours says so when its form takes an answer; the empty page has a button that React has rendered.
    if (root && ('alive' in root.dataset || document.querySelector('#empty'))) {
      note('usable', performance.now());
      console.log('usable');
    } else setTimeout(lookForLife, 4);
  };
  lookForLife();
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

/**
 * Runs in the page: opens what a part lies folded in. Answers whether there is such a part.
 * @param {string} selector
 */
function unfold(selector) {
  const part = document.querySelector(selector);
  for (
    let around = part?.closest('details');
    around;
    around = around.parentElement?.closest('details')
  )
    around.open = true;
  return part !== null;
}

/** Runs in the page: what was noted of its beginning. */
function noted() {
  const { usable, largest } = document.documentElement.dataset;
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  return { paint, largest: Number(largest), usable: Number(usable) };
}
