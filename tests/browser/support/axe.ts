import type { Page } from '@playwright/test';
import axe from 'axe-core';

import { expect } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** The one rule whose answer depends on whether the page is light or dark. */
const ofColours = ['color-contrast'];

/** What a page in another language can break that the same page in the first cannot: its names and languages. */
const ofWords = ['cat.language', 'cat.name-role-value', 'cat.text-alternatives'];

/** Nothing that axe reads of the words of a page is missing, for a page that has been looked at in another language. */
export async function expectNamed(page: Page): Promise<void> {
  await ready(page);
  expect
    .soft(await page.evaluate(faultsIn, { asked: ofWords, part: 'html' }), page.url())
    .toEqual([]);
}

/**
 * Nothing on the page, or in a part of it, breaks WCAG 2.2 AA or what axe holds for good practice, in
 * light or in dark. Everything is asked of the page as it stands; then only what colours decide, of the
 * other. It stays as it was seen last: to turn a page costs a moment.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await ready(page);
  const found: Record<string, string[]> = {};
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [now, then] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  for (const [colorScheme, asked] of [
    [now, tags],
    [then, ofColours],
  ] as const) {
    // A colour on its way from one to the other is neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found[colorScheme] = await page.evaluate(faultsIn, { asked, part });
  }
  expect.soft(found, page.url()).toEqual({ dark: [], light: [] });
}

/** The page has come, and axe with it. */
async function ready(page: Page): Promise<void> {
  await expect(page.locator('#rubrik')).toBeVisible();
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
}

/** Opens all that is closed within a part of the page; what opens may hold more to open. */
export async function openAll(page: Page, within = 'main'): Promise<void> {
  const closed = page.locator(`${within} details:not([open]):not(.argument *)`);
  while ((await closed.count()) > 0)
    await closed.evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
}

/** Runs in the page. */
async function faultsIn({
  asked,
  part,
}: {
  asked: readonly string[];
  part: string;
}): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  // axe rests between any two of its hundred rules, and a browser makes each rest four milliseconds.
  const { setTimeout } = globalThis;
  const soon = (work: () => void, milliseconds = 0): unknown => {
    if (milliseconds > 0) return setTimeout(work, milliseconds);
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', work, { once: true });
    port1.start();
    return port2.postMessage(null);
  };
  Object.assign(globalThis, { setTimeout: soon });
  const { violations } = await axe.run(part, {
    runOnly: [...asked],
    resultTypes: ['violations'],
    preload: false,
  });
  Object.assign(globalThis, { setTimeout });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
