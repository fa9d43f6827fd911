import type { Page } from '@playwright/test';

import { goOn } from './support/everyPage.ts';
import { keepText, keptAnswers } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walkToResult } from './support/walk.ts';
import { walks } from './support/walks.ts';
import { addressIn, explainedIn, questionIn, wordsIn } from './support/words.ts';

const { site, start } = wordsIn('sv');

test('a whole walk calls nowhere else and leaves only the case and which walk it is, in this tab', async ({
  page,
  context,
  baseURL,
}) => {
  const called = new Set<string>();
  context.on('request', (request) => called.add(new URL(request.url()).origin));
  await walkToResult(page, 'sv', walks.none);
  expect([...called]).toEqual([new URL(baseURL ?? '').origin]);
  expect(new URL(page.url()).search).toBe('');
  expect(await context.cookies()).toEqual([]);
  expect(await stored(page)).toEqual({
    local: [],
    session: ['/vagval.case', '/vagval.walk'],
    databases: [],
  });
});

test('looking without answering leaves nothing at all, and another tab knows nothing of an answer', async ({
  page,
  context,
}) => {
  await page.goto(addressIn('sv', 'start'));
  await expect(page.locator('#rubrik')).toBeVisible();
  await goOn(page, questionIn('sv', 'market'));
  expect(await context.cookies()).toEqual([]);
  expect(await stored(page)).toEqual({ local: [], session: [], databases: [] });

  await page.locator('input[value="none"]').check();
  await page.locator('#innehall form.question button[type="submit"]').click();
  await expect(page.getByText(site.kept)).toBeVisible();
  const other = await context.newPage();
  await other.goto(addressIn('sv', 'review'));
  await expect(other.getByText(wordsIn('sv').review.answeredNone)).toBeVisible();
});

test.describe('the walk goes on, and says that nothing is kept,', () => {
  test('where the browser forbids storage', async ({ page }) => {
    await page.addInitScript(() => {
      const forbid = (): never => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: forbid });
    });
    await walkToResult(page, 'sv', walks.none);
    await expect(page.getByText(site.notKept)).toBeVisible();
  });

  test('where the storage is full', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await walkToResult(page, 'sv', walks.none);
    await expect(page.getByText(site.notKept)).toBeVisible();
  });
});

const asOf = '2026-11-21';
const holding = (answers: unknown): string => JSON.stringify({ asOf, answers });

test('a kept case that cannot be read is said to be lost, and the walk begins; what can be read of it counts', async ({
  page,
}) => {
  test.slow();
  const texts = [
    '{"asOf":"2026-11-21","answers":{"authority":',
    '[1,2,3]',
    '{"answers":{"authority":"region"}}',
    '{"asOf":"2026-02-30","answers":{"authority":"region"}}',
    '<img src=x onerror="document.title=1">',
    `{"asOf":"${asOf}","answers":{"__proto__":{"market":"none"},"constructor":"x"}}`,
    holding({ authority: 'kingdom', throne: 'yes', market: 7 }),
    holding({ 'contract-value': 1e300, 'term-years': -1, cpv: '<b>85311000</b>' }),
  ];
  for (const text of texts) {
    await keepText(page, text);
    await page.goto(questionIn('sv', 'authority'));
    await expect(page.getByText(site.lost), text).toBeVisible();
    await page.locator('input[value="region"]').check();
    await page.locator('#innehall form.question button[type="submit"]').click();
    await expect(page.locator('#rubrik')).toHaveText(wordsIn('sv').question('service-area'));
    await page.evaluate(() => sessionStorage.clear());
  }
  await goOn(page, addressIn('sv', 'start'));
  await expect(page.locator('#rubrik')).toHaveText(start.title);

  // The rest is set aside.
  const answers = { authority: 'region', throne: 'yes', cpv: '<b>853</b>' };
  await keepText(page, holding(answers));
  await page.goto(addressIn('sv', 'review'));
  await expect(page.getByText(site.lost)).toBeVisible();
  await expect(page.locator('main')).not.toContainText('853');
  expect(await keptAnswers(page)).toEqual(answers);
});

test('a case of any day has a result', async ({ page }) => {
  for (const day of ['0001-01-01', '2015-06-01', '2022-12-31', '9999-12-31']) {
    await keepText(page, JSON.stringify({ asOf: day, answers: walks.reserved.answers }));
    await page.goto(explainedIn('sv', 'whole'));
    await expect(page.locator('#rubrik + .lead')).toHaveText(/\S/);
    await expect(page.locator('#kallor')).toBeVisible();
  }
});

/** What a site can leave behind in a browser. */
async function stored(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage).toSorted(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
}
