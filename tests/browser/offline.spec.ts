import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { serve } from '../../scripts/serve.mjs';
import { pdfOf } from '../support/pdf.ts';
import { root } from '../support/root.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { walkAsOrganisation } from './support/walkAsOrganisation.ts';
import { leadPackage, walkWorkshop, workshopCard } from './support/walkWorkshop.ts';
import {
  addressIn,
  cardIn,
  type Language,
  languages,
  questionIn,
  wordsIn,
} from './support/words.ts';

const swedish = wordsIn('sv');
const english = wordsIn('en');

// The test has a server of its own to stop, and the browser logs what it does not reach.
test.use({ serviceWorkers: 'allow', expected: /^called: http:\/\/127\.0\.0\.1:|net::ERR_/ });

test('with the server stopped every page still opens and a case goes on, a trainer goes from a card through a workshop by keyboard, in English, and an organisation comes to its initiative', async ({
  page,
}) => {
  test.slow();
  const at = await startOffline(page);

  await test.step('a case goes on', async () => {
    await page.locator('.doors a').first().click();
    await page.getByRole('radio').first().check();
    await page.locator('#innehall form.question button[type="submit"]').click();
    await expect(page.locator('#rubrik')).not.toHaveText(swedish.question('authority'));

    // An address the browser has never been at is made from what is kept.
    await page.goto(at(questionIn('en', 'market')));
    await expect(page.locator('#rubrik')).toHaveText(english.question('market'));
    await page.goto(at(addressIn('sv', 'result')));
    await expect(page.locator('.take')).toBeVisible();
  });

  await test.step('a trainer goes from a card through a workshop', async () => {
    await startAnew(page, at, 'en');
    const to = async (selector: string, key?: 'Shift+Tab'): Promise<void> => {
      await tabTo(page, selector, key);
      await page.keyboard.press('Enter');
      await expect(page.locator('#rubrik')).toBeFocused();
    };
    await to('.doors li:last-child a');
    await to(`a[href$="${cardIn('en', workshopCard)}"]`);
    await expect(page).toHaveURL(new RegExp(`${workshopCard}/$`));
    // They stand before the heading: forwards, the way there would lead out of the page.
    await to('.back', 'Shift+Tab');
    await to('.training-nav li:nth-child(2) a', 'Shift+Tab');
    await walkWorkshop(page, 'en', async () => undefined);
  });

  await test.step('an organisation comes to its initiative', async () => {
    await startAnew(page, at, 'sv');
    await walkAsOrganisation(page, 'sv', async (name) =>
      expect(page.locator('#rubrik')).toHaveText(name),
    );
  });
});

for (const language of languages)
  test(`with the server stopped the package of 60 minutes goes by keyboard from its start to its end, in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const at = await startOffline(page, language === 'sv' ? 4390 : 4389);
    await page.goto(at(addressIn(language, 'workshop')));
    await leadPackage(page, 2, async () => {
      // Nothing of a screen is below the projector's edge.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, await page.title()).toBeLessThanOrEqual(720);
    });
    await expect(page.locator('.how-we-voted table')).toHaveCount(1);
    await page.keyboard.press('PageUp');
    await expect(page.locator('.clock')).toBeVisible();
  });

test('a PDF is opened with the server stopped, by whoever has once been on the page that reads agreements', async ({
  page,
}) => {
  const server = await serve({ folder: join(root, 'dist'), port: 4388, quick: true });
  await page.goto(server.address + addressIn('sv', 'agreement'));
  await expect
    .poll(async () => (await keptIn(page)).some((path) => path.includes('readPdf')), {
      timeout: 60_000,
    })
    .toBe(true);
  server.close();
  await page.context().setOffline(true);
  await page.goto(server.address + addressIn('sv', 'agreement'));
  const buffer = Buffer.from(pdfOf([['Vite utgår med 1 000 kronor.']]));
  await page
    .locator('#avtalsfil')
    .setInputFiles({ name: 'avtal.pdf', mimeType: 'application/pdf', buffer });
  await expect(page.locator('#avtalstext')).toHaveValue(/Vite utgår med 1 000 kronor\./);
});

/** Lets the browser keep the site, stops the server, and opens the start page; answers where the site lies. */
async function startOffline(page: Page, port = 4391): Promise<(address: string) => string> {
  const server = await serve({ folder: join(root, 'dist'), port, quick: true });
  const at = (address: string): string => server.address + address;
  await page.goto(at(addressIn('sv', 'start')));
  await page.evaluate(async () => navigator.serviceWorker.ready);
  server.close();
  await page.context().setOffline(true);

  await startAnew(page, at, 'sv');
  return at;
}

/** Opens the start page in a tab that holds no case. */
async function startAnew(
  page: Page,
  at: (address: string) => string,
  language: Language,
): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(at(addressIn(language, 'start')));
  await expect(page.locator('#rubrik')).toHaveText(wordsIn(language).start.title);
}

/** The addresses that the browser has kept. */
async function keptIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => url);
  });
}
