import { type Page, test as base } from '@playwright/test';

type Faults = {
  /** Faults that a test brings about itself. */
  readonly expected: RegExp | undefined;
};

/** The day of every test, so that no figure and no law changes under it. */
const day = '2026-11-21T10:00:00+01:00';

/** A test whose page must say nothing on the console, throw nothing and call nowhere else. */
export const test = base.extend<Faults>({
  expected: [undefined, { option: true }],
  page: async ({ page, baseURL, expected }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`thrown: ${error.stack ?? error.message}`));
    page.on('console', (said) => {
      // Playwright's own word for `serviceWorkers: 'block'`.
      if (said.text().includes('blocked by Playwright')) return;
      if (said.type() === 'error' || said.type() === 'warning') faults.push(said.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) faults.push(`called: ${request.url()}`);
    });
    await page.clock.setFixedTime(day);
    waitUntilAlive(page);
    await use(page);
    // Of an error that is logged Firefox says only that it is one.
    const isExpected = (fault: string) => expected?.test(fault) === true || fault === 'Error';
    const unexpected = faults.filter((fault) => expected === undefined || !isExpected(fault));
    test.expect(unexpected, 'faults of the page').toEqual([]);
  },
});

export const { expect } = test;

/** A page is there when it listens. Who wants to see it before that waits until `commit` only. */
function waitUntilAlive(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (address, how) => {
    const response = await goto(address, how);
    if (how?.waitUntil !== 'commit') await page.waitForFunction(isAlive);
    return response;
  };
  page.reload = async (how) => {
    const response = await reload(how);
    await page.waitForFunction(isAlive);
    return response;
  };
}

/** Runs in the page. Where nothing is written there is nothing to press before it listens. */
function isAlive(): boolean {
  const isWritten = document.querySelector('#root[data-written-on]') !== null;
  return !isWritten || 'alive' in document.documentElement.dataset;
}
