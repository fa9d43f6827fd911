import { test as base } from '@playwright/test';

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
    await use(page);
    // Of an error that is logged Firefox says only that it is one.
    const isExpected = (fault: string) => expected?.test(fault) === true || fault === 'Error';
    const unexpected = faults.filter((fault) => expected === undefined || !isExpected(fault));
    test.expect(unexpected, 'faults of the page').toEqual([]);
  },
});

export const { expect } = test;
