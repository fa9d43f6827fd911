import type { Page } from '@playwright/test';

import { openAll } from './support/axe.ts';
import { goOn } from './support/everyPage.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, questionIn, wordsIn } from './support/words.ts';

/** A page of each kind. */
const pages: readonly string[] = [
  addressIn('sv', 'start'),
  ...['authority', 'counterpart', 'service-area', 'cpv', 'contract-value', 'term-years'].map((id) =>
    questionIn('sv', id),
  ),
  addressIn('sv', 'review'),
  addressIn('sv', 'result'),
];

/** The spacing of WCAG 2.2, criterion 1.4.12. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

test.describe('no page needs sideways scrolling', () => {
  // A reader's own spacing comes from the browser, not from the page that the policy governs.
  test.use({ bypassCSP: true });
  test.slow();
  test.beforeEach(async ({ page }) => {
    await keepCase(page, walks.undecided.answers);
  });

  test('on a screen 320 pixels wide', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(addressIn('sv', 'search'));
    for (const address of pages) {
      await goOn(page, address);
      await expectToFit(page, 320);
    }
  });

  test('with more space between lines, words and letters, nor cuts its words off', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(addressIn('sv', 'search'));
    await page.addStyleTag({ content: spacing });
    for (const address of pages) {
      await goOn(page, address);
      await expectToFit(page, 1280);
      expect.soft(await clippedIn(page), address).toEqual([]);
    }
  });
});

test('each way to reckon the value fits 320 pixels, with its errors', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(questionIn('sv', 'contract-value'));
  for (const way of ['total', 'yearly', 'open-ended', 'recurring']) {
    await page.locator(`input[value="${way}"]`).check();
    await page.locator('form.question button[type="submit"]').click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await expectToFit(page, 320);
  }
});

test('an explained term fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(questionIn('sv', 'counterpart'));
  for (const term of await page.locator('.term:visible').all()) {
    await term.click();
    const note = page.locator('.term-note:popover-open');
    await expect(note).toHaveAttribute('data-state', 'fetched');
    const { left, right } = await note.evaluate((element) => element.getBoundingClientRect());
    expect({ left: left >= 0, right: right <= 320 }).toEqual({ left: true, right: true });
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
  }
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen is drawn by the system itself', async ({ page }) => {
    await page.goto(questionIn('sv', 'authority'));
    const radios = page.locator('form.question input[type="radio"]');
    await radios.first().check();
    for (const radio of await radios.all()) {
      await expect(radio).toBeVisible();
      await expect(radio).toHaveCSS('appearance', 'auto');
      const { width, height } = await radio.evaluate((element) => element.getBoundingClientRect());
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(13);
    }
  });

  test('the focus and the button have an edge', async ({ page }) => {
    await page.goto(questionIn('sv', 'authority'));
    const button = page.locator('form.question button[type="submit"]');
    await button.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(button).toHaveCSS('outline-style', 'solid');
    await expect(button).toHaveCSS('border-top-style', 'solid');
  });
});

test.describe('on paper', () => {
  test('each result has its sources and nothing to press', async ({ page }) => {
    for (const { answers, recommended } of Object.values(walks)) {
      await keepCase(page, answers);
      await page.goto(addressIn('sv', 'result'));
      await expect(page.locator('#rubrik')).toHaveText(wordsIn('sv').headline(recommended));
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('#kallor')).toBeVisible();
      await expect(page.locator('.sources .pinpoints li:visible').first()).toBeVisible();
      await expect(page.locator('button:not(.term):visible, .button:visible')).toHaveCount(0);
      await expect(page.locator('nav:visible, .site-head:visible')).toHaveCount(0);
    }
  });

  test('the review has its answers and nothing to press', async ({ page }) => {
    await keepCase(page, walks.grant.answers);
    await page.goto(addressIn('sv', 'review'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.answers dd:visible').first()).toBeVisible();
    await expect(page.locator('button:visible, .button:visible')).toHaveCount(0);
  });
});

/** The page is no wider than the screen, also when all that can be opened is open. */
async function expectToFit(page: Page, width: number): Promise<void> {
  await expect(page.locator('#rubrik')).toBeVisible();
  await openAll(page);
  const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(scroll, page.url()).toBeLessThanOrEqual(width);
}

/** What cuts off its own words. */
async function clippedIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cuts = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
        const hides = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
        return cuts && hides && !element.closest('.visually-hidden, svg');
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`),
  );
}
