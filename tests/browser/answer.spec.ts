import swedish from '#locales/sv/ui.json' with { type: 'json' };

import { keepCase, keptAnswers } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, questionIn, wordsIn } from './support/words.ts';

const words = wordsIn('sv');

test('an answer leads to the next question, and nothing of the one before is left', async ({
  page,
}) => {
  await page.goto(questionIn('sv', 'authority'));
  await page.locator('input[value="region"]').check();
  await page.locator('#innehall button[type="submit"]').click();
  await expect(page.locator('#rubrik')).toHaveText(words.question('service-area'));
  await expect(page.locator('#rubrik')).toBeFocused();
  await expect(page.locator('main')).toHaveCount(1);
  await expect(page).toHaveTitle(words.titled(words.question('service-area')));
  await expect(page).toHaveURL(`/${questionIn('sv', 'service-area')}`);
  expect(await page.evaluate(idsTwice)).toEqual([]);
});

test('what is chosen last counts, and is told of on the next page', async ({ page }) => {
  const { answers } = walks.partnership;
  await keepCase(page, answers);
  await page.goto(questionIn('sv', 'whose-activity'));
  for (const answer of ['authority', 'unknown'])
    await page.locator(`#innehall input[value="${answer}"]`).check();
  await page.locator('#innehall button[type="submit"]').click();
  await expect(page.locator('#rubrik')).toBeFocused();
  await expect(page.locator('.routes > p')).not.toHaveText(swedish.routes.start);
  expect(await keptAnswers(page)).toEqual({ ...answers, 'whose-activity': 'unknown' });
});

test('the next page is there as soon as the answer is sent, and what is done then finds it given', async ({
  page,
}) => {
  await page.goto(questionIn('sv', 'authority'));
  await page.locator('input[value="region"]').check();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('button[type="submit"]')?.click();
    document.querySelector<HTMLElement>('.actions a')?.click();
  });
  await expect(page.locator('#rubrik')).toHaveText(words.review.title);
  await expect(page.locator('#rubrik')).toBeFocused();
  await expect(page).toHaveURL(`/${addressIn('sv', 'review')}`);
  expect(await keptAnswers(page)).toEqual({ authority: 'region' });
});

test('an answer sent the moment it is chosen leads on as well', async ({ page }) => {
  await page.goto(questionIn('sv', 'authority'));
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('input[value="region"]')?.click();
    document.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
  });
  await expect(page.locator('#rubrik')).toHaveText(words.question('service-area'));
  await expect(page.locator('#rubrik')).toBeFocused();
  await expect(page).toHaveURL(`/${questionIn('sv', 'service-area')}`);
});

/** Runs in the page: the ids that more than one element has. */
function idsTwice(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
