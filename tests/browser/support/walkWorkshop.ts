import english from '#locales/en/cards.json' with { type: 'json' };
import englishStories from '#locales/en/cases.json' with { type: 'json' };
import swedish from '#locales/sv/cards.json' with { type: 'json' };
import swedishStories from '#locales/sv/cases.json' with { type: 'json' };

import type { Page } from '@playwright/test';

import { pick, tabTo } from './keyboard.ts';
import { expect } from './test.ts';
import type { Language } from './words.ts';

const words = { sv: swedish, en: english };
const stories = { sv: swedishStories, en: englishStories };

/** The case of the shortest package. */
export const workshopCard = 'alingsas-ginstgarden-2016';

/** Leads the shortest package from its page to its end with the keyboard alone, and looks at each step. */
export async function walkWorkshop(
  page: Page,
  language: Language,
  shows: () => Promise<void>,
): Promise<void> {
  const { stage } = words[language];
  await expect(page.locator('.package button').first()).toBeVisible();
  await tabTo(page, '.package button');
  await page.keyboard.press('Enter');
  await expect(page.locator('#rubrik')).toBeFocused();
  await expect(page.locator('.clock')).toBeVisible();
  await goForward(page, 'PageDown');
  await expect(page.locator('.stage-text')).toHaveText(stories[language][workshopCard].facts);
  await shows();

  await goForward(page, 'Space');
  await tabTo(page, '#rost-iop');
  await page.keyboard.type('11');
  await tabTo(page, '#rost-tender');
  await page.keyboard.type('6');
  await expect(page.getByText(stage.votes_other.replace('{{number}}', '17'))).toBeVisible();
  await shows();
  await page.locator('#rubrik').focus();
  await page.keyboard.press('q');
  await expect(page.locator('.qr')).toBeVisible();
  await expect(page.locator(`a[href$="#${workshopCard}/1"]`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#rost-iop')).toHaveValue('11');

  // A reload loses nothing.
  await page.reload();
  await expect(page.locator('#rost-iop')).toHaveValue('11');
  await goForward(page, 'PageDown');
  await goForward(page, 'PageDown');
  await expect(page.locator('#rost-iop')).toHaveValue('');
  await goForward(page, 'PageDown');
  await expect(page.locator('[data-verdict="recommended"] .bar')).toHaveCount(1);
  await expect(page.locator('.teaching .cite a').first()).toBeVisible();
  await shows();

  await page.keyboard.press('ArrowRight');
  await tabTo(page, '#andra-fraga');
  await pick(page, 'contract-value');
  await tabTo(page, '#andra-svar');
  await page.keyboard.type('500000');
  await page.keyboard.press('Enter');
  await expect(page.locator('.what-if output')).toContainText(stage.opens);
  await shows();

  await tabTo(page, '.stage-foot button:not([data-kind="quiet"])');
  await page.keyboard.press('Enter');
  await page.keyboard.press('PageDown');
  await expect(page.locator('#rubrik')).toHaveText(stage.done);
  await expect(page.locator('.how-we-voted table')).toHaveCount(1);
  await page.goBack();
  await page.goBack();
  await expect(page.locator('#andra-fraga')).toBeVisible();
}

/** Leads a package, named by its place, to its end with the keyboard alone; the room votes when it is first asked. */
export async function leadPackage(
  page: Page,
  place: number,
  shows: () => Promise<void>,
): Promise<void> {
  const start = `.package:nth-of-type(${place}) > .act button`;
  await expect(page.locator(start).first()).toBeVisible();
  await tabTo(page, start);
  await page.keyboard.press('Enter');
  await expect(page.locator('#rubrik')).toBeFocused();
  let hasVoted = false;
  while ((await page.locator('.how-we-voted').count()) === 0) {
    if (!hasVoted && (await page.locator('#rost-iop').count()) > 0) {
      hasVoted = true;
      await tabTo(page, '#rost-iop');
      await page.keyboard.type('11');
      await tabTo(page, '#rost-tender');
      await page.keyboard.type('14');
      await page.locator('#rubrik').focus();
    }
    await shows();
    await goForward(page, 'PageDown');
  }
}

/** The next screen; one that does not hold all is read to its end first. */
async function goForward(page: Page, key: string): Promise<void> {
  const here = await page.title();
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(page).not.toHaveTitle(here, { timeout: 1000 });
  }).toPass();
}
