import type { Page } from '@playwright/test';

import { keepCase, keptAnswers } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, questionIn, wordsIn } from './support/words.ts';

const words = wordsIn('sv');
const ready = (page: Page) => page.locator('.slot[data-away]:has(main)');

test('the question that a chosen answer leads to is made ready, met by nobody, and shown as it is', async ({
  page,
}) => {
  await page.goto(questionIn('sv', 'authority'));
  await page.locator('input[value="region"]').check();
  await expect(ready(page)).toContainText(words.question('service-area'));
  await page.evaluate(() =>
    document.querySelector('.slot[data-away] main')?.setAttribute('data-made', 'ahead'),
  );

  await test.step('it takes no room, and neither names, keys nor a search of the page lead to it', async () => {
    expect((await ready(page).boundingBox())?.height).toBe(0);
    await expect(ready(page).locator('h1')).toBeHidden();
    expect(await page.locator('body').ariaSnapshot()).not.toContain(words.question('service-area'));
    expect(await page.evaluate(idsTwice)).toEqual([]);
    await expect(page).toHaveTitle(words.titled(words.question('authority')));
    await page.locator('.site-foot a').first().focus();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#innehall') !== null)).toBe(
      true,
    );
  });

  await test.step('it is the very page that is shown, and the other one goes', async () => {
    await page.locator('#innehall button[type="submit"]').click();
    await expect(page.locator('#rubrik')).toHaveText(words.question('service-area'));
    await expect(page.locator('#rubrik')).toBeFocused();
    await expect(page.locator('#innehall')).toHaveAttribute('data-made', 'ahead');
    await expect(page.locator('.slot:has(main)')).toHaveCount(1);
    await expect(page).toHaveTitle(words.titled(words.question('service-area')));
    await expect(page).toHaveURL(`/${questionIn('sv', 'service-area')}`);
  });
});

test('what is chosen last counts, in the page made ready and in what it says of the answer', async ({
  page,
}) => {
  const { answers } = walks.partnership;
  await keepCase(page, answers);
  await page.goto(questionIn('sv', 'whose-activity'));
  const latest = ready(page).locator('.routes > p');
  let said = (await latest.textContent()) ?? '';
  for (const answer of ['authority', 'unknown']) {
    await page.locator(`#innehall input[value="${answer}"]`).check();
    await expect(latest).not.toHaveText(said);
    said = (await latest.textContent()) ?? '';
  }
  await page.locator('#innehall button[type="submit"]').click();
  await expect(page.locator('#rubrik')).toBeFocused();
  await expect(page.locator('#innehall .routes > p')).toHaveText(said);
  expect(await keptAnswers(page)).toEqual({ ...answers, 'whose-activity': 'unknown' });
});

test('the page made ready is turned to at once, and whatever is done then finds the answer given', async ({
  page,
}) => {
  await page.goto(questionIn('sv', 'authority'));
  await page.locator('input[value="region"]').check();
  await expect(ready(page)).toContainText(words.question('service-area'));
  const atOnce = await page.evaluate(() => {
    const seen = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((part) =>
        part.checkVisibility(),
      );
    seen('button[type="submit"]')[0]?.click();
    const turnedTo = seen('h1, .case-bar').map((part) => part.matches('h1') && part.textContent);
    seen('.actions a')[0]?.click();
    return turnedTo;
  });
  expect(atOnce).toEqual([false, words.question('service-area')]);
  await expect(page.locator('#rubrik')).toHaveText(words.review.title);
  await expect(page.locator('#rubrik')).toBeFocused();
  await expect(page).toHaveURL(`/${addressIn('sv', 'review')}`);
  expect(await keptAnswers(page)).toEqual({ authority: 'region' });
  await expect(page.locator('.slot:has(main)')).toHaveCount(1);
});

test('an answer sent before anything is ready leads on as well', async ({ page }) => {
  await page.goto(questionIn('sv', 'authority'));
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('input[value="region"]')?.click();
    document.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
  });
  await expect(page.locator('#rubrik')).toHaveText(words.question('service-area'));
  await expect(page.locator('#rubrik')).toBeFocused();
  await expect(page).toHaveURL(`/${questionIn('sv', 'service-area')}`);
});

test.describe('a page that cannot be made ready', () => {
  test.use({ expected: /Failed to (load|fetch)|ERR_FAILED/ });
  test('leaves the question, and what is chosen there, as it was', async ({ page }) => {
    await page.route(/MarketLog/, (route) => route.abort());
    await keepCase(page, walks.partnership.answers);
    const failed = page.waitForEvent('requestfailed');
    await page.goto(questionIn('sv', 'market'));
    await page.locator('#innehall input[value="unknown"]').check();
    await failed;
    await expect(page.locator('.slot[data-away]')).toHaveText('');
    await expect(page.locator('#rubrik')).toHaveText(words.question('market'));
    await expect(page.locator('#innehall input[value="unknown"]')).toBeChecked();
  });
});

/** Runs in the page: the ids that more than one element has. */
function idsTwice(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
