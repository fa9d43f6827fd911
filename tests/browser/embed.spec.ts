import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FrameLocator, Page } from '@playwright/test';

import local from '#locales/sv/local.json' with { type: 'json' };

import { type PageAround, pageAround } from './support/pageAround.ts';
import { type Site, siteOf } from './support/siteOf.ts';
import { expect, test } from './support/test.ts';
import { type Answers, walks } from './support/walks.ts';
import { addressIn, questionIn, wordsIn } from './support/words.ts';

const { answers } = walks.partnership;
const given: Answers = answers;
const area = answers['service-area'];
const swedish = wordsIn('sv');

// The page around lies on another host, and the site on a port of its own.
test.use({ expected: /^called: http:\/\/(?:127\.0\.0\.1|localhost):|frame-ancestors/ });

let site: Site;
let around: PageAround;
let aroundAt: string;
test.beforeEach(async ({ browserName }) => {
  site = await siteOf();
  // In a frame of another host Firefox lets no test press anything: there it lies on another port only.
  const host = browserName === 'firefox' ? '127.0.0.1' : 'localhost';
  around = await pageAround(site.at('vagval-embed.js'), host);
  aroundAt = around.origin;
});
test.afterEach(() => {
  site.stop();
  around.close();
});

test('by nobody, unless the settings name who', async ({ page }) => {
  const frame = await embedded(page);
  await expect(frame.locator('#rubrik')).toHaveCount(0);
  // Nor is one of another port it.
  permit([{ origin: aroundAt.replace(/\d+$/, '1') }]);
  await expect((await embedded(page)).locator('#rubrik')).toHaveCount(0);
});

test('a walk at 320 px in a page of another origin: its height follows, keys pass in and out, and the page is told the route', async ({
  page,
}) => {
  permit([{ origin: aroundAt, tells: 'route' }]);
  await page.setViewportSize({ width: 320, height: 640 });
  const frame = await embedded(page, `area="${area}" case-link`);
  // The area is answered; what is asked first is the first question.
  await expect(frame.locator('#rubrik')).toHaveText(swedish.question('authority'));
  await expect(frame.getByText(local.embedded.route)).toBeVisible();
  await expectsWholeHeight(page, frame);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  await frame.locator('.site-foot :is(a, summary)').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#after')).toBeFocused();

  await walkThrough(page, frame);
  await expectsWholeHeight(page, frame);
  expect(await told(page)).toEqual([{ route: 'iop', link: undefined }]);
  // The heading that has focus is in sight, though the page within is high.
  const heading = await frame.locator('#rubrik').boundingBox();
  expect(heading?.y).toBeGreaterThanOrEqual(0);
  expect(heading?.y).toBeLessThan(640);
});

test('what is pressed at the edge of the window is chosen: the page around moves nothing under the pointer', async ({
  page,
}) => {
  permit([{ origin: aroundAt, tells: 'route' }]);
  const frame = await embedded(page, `area="${area}"`);
  await expect(frame.locator('#rubrik')).toHaveText(swedish.question('authority'));
  const radio = frame.locator('#innehall form input[value="municipality"]');
  await expectsWholeHeight(page, frame);
  const { x = 0, y = 0 } = (await radio.boundingBox()) ?? {};
  await page.setViewportSize({ width: 1280, height: Math.ceil(y) + 30 });
  await page.mouse.move(x + 8, y + 8);
  await page.mouse.down();
  await page.waitForTimeout(200);
  await page.mouse.up();
  await expect(radio).toBeChecked();
});

test('the case goes along where the settings permit it and the page asks, and not else; without storage the walk goes on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    const forbid = (): never => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: forbid });
  });
  permit([{ origin: aroundAt, tells: 'case' }]);
  let frame = await embedded(page, `area="${area}"`);
  await walkThrough(page, frame);
  expect(await told(page)).toEqual([{ route: 'iop', link: undefined }]);
  await expect(frame.getByText(swedish.site.notKept)).toBeVisible();

  frame = await embedded(page, `area="${area}" case-link`);
  await expect(frame.getByText(local.embedded.case)).toBeVisible();
  await walkThrough(page, frame);
  const [{ link = '' } = {}] = await told(page);
  expect(link.split('#')[0]).toBe(site.at(addressIn('sv', 'open')));
  await page.goto(link);
  // Nothing else is open in the tab, so that the case opens at once, at its answers.
  await expect(page).toHaveURL(site.at(addressIn('sv', 'review')));
  await expect(page.locator('#rubrik')).toHaveText(swedish.review.title);
  await expect(page.locator('main')).toContainText(swedish.area(area));
});

test('a frame that may open no dialog of the browser asks in one of its own before a case is lost', async ({
  page,
}) => {
  permit([{ origin: aroundAt }]);
  await page.goto(aroundAt);
  // What a careful intranet gives a frame: scripts and forms, and no allow-modals.
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    frame.src = address;
    document.querySelector('vagval-embed')?.replaceWith(frame);
  }, site.at(''));
  const frame = page.frameLocator('iframe');
  await frame.locator('.doors a').first().click();
  await frame.locator('#innehall form input[type="radio"]').first().check();
  await frame.locator('#innehall form button[type="submit"]').click();
  await expect(frame.locator('#rubrik')).not.toHaveText(swedish.question('authority'));
  await frame.locator('.back').click();
  await expect(frame.locator('#rubrik')).toHaveText(swedish.question('authority'));
  await frame.locator('.back').click();
  const dialog = frame.getByRole('dialog', { name: swedish.site.startOver });
  await frame.locator('.doors a').first().click();
  await dialog.getByRole('button', { name: swedish.site.cancel, exact: true }).click();
  await expect(frame.getByRole('link', { name: swedish.start.resume.title })).toBeVisible();
  await frame.locator('.doors a').first().click();
  await dialog.getByRole('button', { name: swedish.site.yes, exact: true }).click();
  await expect(frame.locator('#rubrik')).toHaveText(swedish.question('authority'));
  await expect(frame.locator('input:checked')).toHaveCount(0);
});

function permit(embeddedBy: readonly object[]): void {
  const settings = { format: 'vagval-settings', version: 1, name: 'Exempelby', embeddedBy };
  writeFileSync(join(site.folder, 'vagval.settings.json'), JSON.stringify(settings));
}

async function embedded(page: Page, attributes = ''): Promise<FrameLocator> {
  await page.goto(`${aroundAt}/?${encodeURIComponent(attributes)}`);
  return page.frameLocator('vagval-embed iframe');
}

async function expectsWholeHeight(page: Page, frame: FrameLocator): Promise<void> {
  await expect(async () => {
    const shown = await page.locator('iframe').boundingBox();
    const height = await frame.locator('html').evaluate((html) => html.scrollHeight);
    expect(Math.abs((shown?.height ?? 0) - height)).toBeLessThan(2);
  }).toPass();
}

async function walkThrough(page: Page, frame: FrameLocator): Promise<void> {
  await expect(frame.locator('#rubrik')).toHaveText(swedish.question('authority'));
  for (let asked = 0; asked < 40; asked++) {
    const address = new URL(page.frames().at(-1)?.url() ?? '').pathname.slice(1);
    const question = Object.keys(answers).find((id) => questionIn('sv', id) === address);
    if (address === addressIn('sv', 'result')) return;
    const value = question === undefined ? 'unknown' : String(given[question]);
    await frame.locator(`#innehall form input[value="${value}"]`).check();
    await frame.locator('#innehall form button[type="submit"]').click();
    await expect(async () => {
      expect(new URL(page.frames().at(-1)?.url() ?? '').pathname.slice(1)).not.toBe(address);
    }).toPass();
  }
}

async function told(page: Page): Promise<{ route: string | null; link?: string }[]> {
  await page.waitForFunction(() => 'done' in window);
  return page.evaluate(() => (window as unknown as { done: [] }).done);
}
