import type { Page } from '@playwright/test';

import { asPrinted } from './support/asPrinted.ts';
import { openAll } from './support/axe.ts';
import { goOn, ofEachKind } from './support/everyPage.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { type Walk, walks } from './support/walks.ts';
import { addressIn, explainedIn, questionIn, wordsIn } from './support/words.ts';

const search = addressIn('sv', 'search');
const pages = ofEachKind.filter((address) => address !== search);

/** The spacing of WCAG 2.2, criterion 1.4.12. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

test.describe('no page needs sideways scrolling', () => {
  test.slow();
  test.beforeEach(async ({ page }) => {
    await keepCase(page, walks.undecided.answers);
  });

  test('on a screen of 1280 by 1024 pixels magnified to 400 %, nor hides what has the focus', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(search);
    for (const address of pages) {
      await goOn(page, address);
      await expectToFit(page, 320);
      expect.soft(await clippedIn(page), address).toEqual([]);
      expect.soft(await page.evaluate(hiddenWithFocus), address).toEqual([]);
    }
  });

  test('with more space between lines, words and letters, nor cuts its words off', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(search);
    await page.evaluate(giveOwnStyle, spacing);
    for (const address of pages) {
      await goOn(page, address);
      await expectToFit(page, 1280);
      expect.soft(await clippedIn(page), address).toEqual([]);
    }
  });

  test('with words of twice the size in a window that is as it was, nor cuts them off', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 1024 });
    await page.goto(search);
    const size = () =>
      page.locator('main').evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    const before = await size();
    await page.evaluate(giveOwnStyle, ':root { font-size: 200% !important; }');
    expect(await size()).toBeCloseTo(2 * before, 0);
    for (const address of pages) {
      await goOn(page, address);
      await expectToFit(page, 1280);
      expect.soft(await clippedIn(page), address).toEqual([]);
    }
  });

  test('at the end of any walk on 320 pixels, also with more space in the words', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const { undecided: _, ...others } = walks;
    for (const { answers } of Object.values(others)) {
      await keepCase(page, answers);
      await page.goto(addressIn('sv', 'search'));
      for (const address of [explainedIn('sv', 'whole'), addressIn('sv', 'result')]) {
        await page.evaluate(giveOwnStyle, '');
        await goOn(page, address);
        await expectToFit(page, 320);
        await page.evaluate(giveOwnStyle, spacing);
        await expectToFit(page, 320);
      }
    }
  });
});

test('each way to reckon the value fits 320 pixels, with its errors, and so does an explained term', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(questionIn('sv', 'contract-value'));
  for (const way of ['total', 'yearly', 'open-ended', 'recurring']) {
    await page.locator(`input[value="${way}"]`).check();
    await page.locator('#innehall form.question button[type="submit"]').click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await expectToFit(page, 320);
  }

  await goOn(page, questionIn('sv', 'counterpart'));
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

test('the explanation of a term stands at that term, until the focus goes on', async ({ page }) => {
  await page.goto(questionIn('sv', 'market-evidence'));
  const can = await page.evaluate(() => CSS.supports('position-area', 'block-end'));
  test.skip(!can, 'this browser cannot place a popover at what opens it');
  for (const term of await page.locator('.term:visible').all()) {
    await term.click();
    const note = page.locator('.term-note:popover-open');
    await expect(note).toHaveAttribute('data-state', 'fetched');
    expect((await note.boundingBox())?.x).toBeCloseTo((await term.boundingBox())?.x ?? NaN, 0);
    // It goes when the focus goes on, and covers nothing that has it.
    await page.keyboard.press('Tab');
    await expect(page.locator('.term-note:popover-open')).toHaveCount(0);
  }
});

test.describe('in forced colours', { tag: '@forced-colours' }, () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen is drawn by the system itself, and the focus and the button have an edge', async ({
    page,
  }) => {
    await page.goto(questionIn('sv', 'authority'));
    const radios = page.locator('#innehall form.question input[type="radio"]');
    await radios.first().check();
    for (const radio of await radios.all()) {
      await expect(radio).toBeVisible();
      await expect(radio).toHaveCSS('appearance', 'auto');
      const { width, height } = await radio.evaluate((element) => element.getBoundingClientRect());
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(13);
    }

    const button = page.locator('#innehall form.question button[type="submit"]');
    await button.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(button).toHaveCSS('outline-style', 'solid');
    await expect(button).toHaveCSS('border-top-style', 'solid');
  });
});

test.describe('on paper', () => {
  test('each result has its sources, the review its answers, and neither anything to press', async ({
    page,
  }) => {
    const { grant, ...others } = walks;
    const all: readonly Walk[] = [...Object.values(others), grant];
    for (const { answers, recommended, hangsOn } of all) {
      await keepCase(page, answers);
      await page.goto(explainedIn('sv', 'whole'));
      const headline = wordsIn('sv').headline(recommended, hangsOn);
      await expect(page.locator('#rubrik + .lead')).toHaveText(headline);
      await asPrinted(page);
      await expect(page.locator('#kallor')).toBeVisible();
      await expect(page.locator('.sources .pinpoints li:visible').first()).toBeVisible();
      await expect(page.locator('button:not(.term):visible, .button:visible')).toHaveCount(0);
      await expect(page.locator('nav:visible, .site-head:visible')).toHaveCount(0);
    }

    for (const [address, holds] of [
      [addressIn('sv', 'result'), '.said'],
      [addressIn('sv', 'review'), '.answers dd'],
    ] as const) {
      await goOn(page, address);
      await expect(page.locator(`${holds}:visible`).first()).toBeVisible();
      await expect(page.locator('button:not(.term):visible, .button:visible')).toHaveCount(0);
    }
  });
});

/** The page is no wider than the screen, also when all that can be opened is open. */
async function expectToFit(page: Page, width: number): Promise<void> {
  await expect(page.locator('#rubrik')).toBeVisible();
  await openAll(page);
  const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(scroll, page.url()).toBeLessThanOrEqual(width);
}

/** A reader's own style, which no policy of the page governs. Runs in the page. */
function giveOwnStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/** What cannot be seen at all when it has the focus. Runs in the page. */
function hiddenWithFocus(): string[] {
  // Where the page glides to the focus, it would be looked for before it has come.
  document.documentElement.style.scrollBehavior = 'auto';
  const middle = (from: number, to: number, end: number): number =>
    (Math.max(0, from) + Math.min(end, to)) / 2;
  const isSeen = (element: Element): boolean =>
    [...element.getClientRects()].some(({ left, right, top, bottom }) => {
      const x = middle(left, right, innerWidth);
      const y = middle(top, bottom, innerHeight);
      const seen = document.elementFromPoint(x, y);
      return seen !== null && (element.contains(seen) || seen.contains(element));
    });
  const all = document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary');
  return [...all]
    .filter((element) => {
      element.focus();
      return document.activeElement === element && !isSeen(element);
    })
    .map(({ outerHTML }) => outerHTML);
}

/** What cuts off its own words. */
async function clippedIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#innehall *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cuts = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
        const hides = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
        // What is a pixel large is there for a screen reader alone; what is in a field can be moved along in it.
        const others = '.visually-hidden, svg, input';
        return cuts && hides && clientWidth > 1 && !element.closest(others);
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`),
  );
}
