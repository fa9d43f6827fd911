import type { Page } from '@playwright/test';

import type { Answers } from './walks.ts';

/** The key the case of a tab is kept under. */
const caseKey = 'vagval.case';

/** Lets the tab hold a case that goes through every question, or only those of the short walk, seen from a side, for the next page that is opened. */
export async function keepCase(
  page: Page,
  answers: Answers,
  walk: 'whole' | 'short' = 'whole',
  side: 'authority' | 'organisation' = 'authority',
): Promise<void> {
  if (side === 'organisation') await keepUnder(page, 'vagval.side', side);
  await keepUnder(page, 'vagval.walk', walk);
  await keepText(page, JSON.stringify({ asOf: '2026-11-21', answers }));
}

/** Lets the tab hold any text at all where the case should be. */
export async function keepText(page: Page, text: string): Promise<void> {
  await keepUnder(page, caseKey, text);
}

async function keepUnder(page: Page, name: string, text: string): Promise<void> {
  if (page.url() === 'about:blank') await page.addInitScript(keep, { name, text, isFirst: true });
  else await page.evaluate(keep, { name, text, isFirst: false });
}

type Kept = { readonly name: string; readonly text: string; readonly isFirst: boolean };

/** Runs in the page. The tests serve the site at the root; what is kept first stays as the page has changed it. */
function keep({ name, text, isFirst }: Kept): void {
  // Firefox runs this in the empty page before the first as well, which may keep nothing.
  if (!['http:', 'file:'].includes(location.protocol)) return;
  const key = location.protocol === 'file:' ? name : `/${name}`;
  if (!isFirst || sessionStorage.getItem(key) === null) sessionStorage.setItem(key, text);
}

/** The answers that the tab holds. */
export async function keptAnswers(page: Page): Promise<unknown> {
  const kept = await page.evaluate(
    (key) => sessionStorage.getItem(`/${key}`) ?? sessionStorage.getItem(key),
    caseKey,
  );
  return (JSON.parse(kept ?? '{}') as { answers?: unknown }).answers;
}
