import type { Page } from '@playwright/test';

import type { Answers } from './walks.ts';

/** The key the case of a tab is kept under. */
const caseKey = 'vagval.case';

/** Lets the tab hold a case that goes through every question, or only those of the short walk, for the next page that is opened. */
export async function keepCase(
  page: Page,
  answers: Answers,
  walk: 'whole' | 'short' = 'whole',
): Promise<void> {
  await keepUnder(page, 'vagval.walk', walk);
  await keepText(page, JSON.stringify({ asOf: '2026-11-21', answers }));
}

/** Lets the tab hold any text at all where the case should be. */
export async function keepText(page: Page, text: string): Promise<void> {
  await keepUnder(page, caseKey, text);
}

async function keepUnder(page: Page, ...kept: readonly [key: string, text: string]): Promise<void> {
  if (page.url() === 'about:blank')
    await page.addInitScript(([key, value]) => {
      // Firefox runs this in the empty page before the first as well, which may keep nothing.
      if (!['http:', 'file:'].includes(location.protocol)) return;
      if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, value);
    }, kept);
  else await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), kept);
}

/** The answers that the tab holds. */
export async function keptAnswers(page: Page): Promise<unknown> {
  const kept = await page.evaluate((key) => sessionStorage.getItem(key), caseKey);
  return (JSON.parse(kept ?? '{}') as { answers?: unknown }).answers;
}
