import english from '#locales/en/cards.json' with { type: 'json' };
import swedish from '#locales/sv/cards.json' with { type: 'json' };

import type { Page } from '@playwright/test';

import { expectAccessible, openAll } from './support/axe.ts';
import { goOn } from './support/everyPage.ts';
import { keepCase, keptAnswers } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { walkWorkshop, workshopCard } from './support/walkWorkshop.ts';
import { addressIn, cardIn, type Language, languages } from './support/words.ts';

const words = { sv: swedish, en: english };

/** The projector and a telephone. */
const screens: Readonly<Record<Language, { width: number; height: number }>> = {
  sv: { width: 1920, height: 1080 },
  en: { width: 320, height: 640 },
};

for (const language of languages) {
  const { width } = screens[language];
  test(`a workshop of 20 minutes by keyboard, in ${language}, ${width} pixels wide`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(screens[language]);
    await page.goto(addressIn(language, 'workshop'));
    await shows(page, width);
    await walkWorkshop(page, language, async () => shows(page, width));
    // It is kept by the tab, and by nothing that outlives it.
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
}

test('a card opens in the walk, and asks before a case is replaced', async ({ page }) => {
  const { card } = words.sv;
  await keepCase(page, walks.grant.answers);
  await page.goto(addressIn('sv', 'cards'));
  await page.locator(`a[href$="${cardIn('sv', workshopCard)}"]`).click();
  await openAll(page);
  await shows(page, 1280);
  await page.getByRole('link', { name: card.open }).click();
  await expect(page.locator('.heed')).toBeVisible();
  expect(await keptAnswers(page)).toEqual(walks.grant.answers);
  await page.locator('.act .button').first().click();
  await expect.poll(async () => keptAnswers(page)).toMatchObject({ market: 'commercial' });
});

test('the library and the self-test are accessible and fit a small screen', async ({ page }) => {
  const { selfTest } = words.sv;
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(addressIn('sv', 'cards'));
  await openAll(page);
  await shows(page, 320);
  await goOn(page, addressIn('sv', 'self-test'));
  await page.getByRole('button', { name: selfTest.start }).click();
  await page.locator('input[value="tender"]').check();
  await page.getByRole('button', { name: selfTest.answer }).click();
  await expect(page.locator('[data-grade="wrong"]')).toBeFocused();
  await shows(page, 320);
});

test('files dropped on the library: a package, two cards and something else, each told of and none lost', async ({
  page,
}) => {
  const { editor, library } = words.sv;
  await page.goto(addressIn('sv', 'cards'));
  await expect(page.locator('#kortfil')).toBeVisible();
  const card = (title: string) => ({
    kind: 'own',
    minutes: 15,
    own: { title, facts: 'Klubben sköter hallen.', happened: 'Ett köp.', answers: {} },
  });
  const caseFile = (name: string): string =>
    JSON.stringify({
      format: 'vagval-case',
      version: 1,
      asOf: '2026-11-29',
      answers: {},
      notes: { name },
    });
  await drop(page, {
    'paket.json': JSON.stringify({
      format: 'vagval-workshop',
      version: 1,
      name: 'Kvällen',
      parts: [card('Simhallen')],
    }),
    'ett.json': caseFile('Skidorna'),
    'bild.json': 'inget paket',
    'tva.json': caseFile('Teatern'),
  });
  const told = page.locator('.drop + output');
  await expect(told).toContainText(editor.opened);
  const [bad = ''] = editor.bad.replace('{{name}}', 'bild.json').split('{{');
  await expect(told).toContainText(bad.trim());
  const own = page.locator('.card-list > li', { hasText: library.ownCard });
  await expect(own.locator('h2')).toHaveText(['Simhallen', 'Skidorna', 'Teatern']);
  // The package is the one that the workshop leads.
  await goOn(page, addressIn('sv', 'workshop'));
  await expect(page.getByRole('button', { name: 'Kvällen' })).toBeVisible();
});

/** Drops files on the page's place for them. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const dataTransfer = await page.evaluateHandle((all) => {
    const held = new DataTransfer();
    for (const [name, text] of Object.entries(all)) held.items.add(new File([text], name));
    return held;
  }, files);
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer });
}

/** What is on the page fits the screen, and on the narrow one can be used by all. */
async function shows(page: Page, width: number): Promise<void> {
  if (width === 320) await expectAccessible(page);
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(needed, page.url()).toBeLessThanOrEqual(width);
}
