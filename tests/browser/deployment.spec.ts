import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import caseWords from '#locales/sv/case/open.json' with { type: 'json' };
import local from '#locales/sv/local.json' with { type: 'json' };

import { downloaded } from './support/downloaded.ts';
import { keepCase } from './support/keepCase.ts';
import { laterEdition, type Site, siteOf } from './support/siteOf.ts';
import { expect as expectSoon, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, wordsIn } from './support/words.ts';

const swedish = wordsIn('sv');
const { edition } = caseWords;
const { answers } = walks.directAward;
const result = addressIn('sv', 'result');
const headline = swedish.headline('direct-award');

// Each test has a server of its own, to deploy to and to stop.
test.use({ expected: /^called: http:\/\/127\.0\.0\.1:|net::ERR_|404 \(Not Found\)|503 \(/ });

// A worker reads every file of the site before it is ready.
const expect = expectSoon.configure({ timeout: 20_000 });

let site: Site;
test.afterEach(() => site.stop());

test('without a worker a tab whose case was answered under the rules before is told what changed', async ({
  page,
}) => {
  site = await siteOf();
  await answered(page);
  await site.deploy(laterEdition());
  await page.reload();
  await expectsOtherEdition(page);

  // Nothing else is shown before it has been seen, and a reload forgets nothing.
  await page.goto(site.at(addressIn('sv', 'papers')));
  await expectsOtherEdition(page);
  const file = await downloaded(page, page.getByRole('button', { name: edition.saveFile }));
  const saved = JSON.parse(new TextDecoder().decode(file.bytes)) as {
    outcome: { recommended: string };
  };
  expect(saved.outcome.recommended).toBe('direct-award');

  await page.goto(site.at(result));
  await page.getByRole('button', { name: edition.accept }).click();
  await expect(page.locator('.site-foot')).toContainText('2099.1.1');
  await expect(page.locator('#rubrik')).not.toHaveText(headline);
  await page.reload();
  await expect(page.locator('.take')).toBeVisible();
});

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a tab stays with one edition through reload, start page and address, also when another tab takes the new one, and then tells what changed', async ({
    page,
    context,
  }) => {
    test.slow();
    site = await siteOf();
    await answered(page, 'kept by the browser');
    await site.deploy(laterEdition());
    for (const path of [result, addressIn('sv', 'start'), addressIn('sv', 'review'), result]) {
      await page.goto(site.at(path));
      await expect(page.locator('.site-foot'), path).not.toContainText('2099.1.1');
    }
    await page.reload();
    await expect(page.locator('#rubrik')).toHaveText(headline);

    const other = await context.newPage();
    await other.goto(site.at(addressIn('sv', 'start')));
    const update = other.getByRole('button', { name: swedish.site.useNewVersion });
    // The browser looks for a new worker when a page is opened, and takes its time.
    await expect(async () => {
      await other.reload();
      await expect(update).toBeVisible({ timeout: 10_000 });
    }).toPass({ timeout: 120_000 });
    await update.click();
    await expect(other.locator('.site-foot')).toContainText('2099.1.1');
    await other.close();

    await expect(page.locator('#rubrik')).toHaveText(headline);
    site.stop();
    await page.context().setOffline(true);
    await page.reload();
    await expectsOtherEdition(page);
    await page.getByRole('button', { name: edition.accept }).click();
    await expect(page.locator('.site-foot')).toContainText('2099.1.1');
    await page.reload();
    await expect(page.locator('.take')).toBeVisible();
    await expect(page.locator('#rubrik')).not.toHaveText(headline);
  });

  test('a login page is never kept as a part of the site, and what is damaged is fetched again', async ({
    page,
  }) => {
    test.slow();
    site = await siteOf();
    const assets = join(site.folder, 'assets');
    const [route = ''] = readdirSync(assets).filter((file) => file.startsWith('ResultRoute'));
    const whole = readFileSync(join(assets, route));
    writeFileSync(join(assets, route), '<!doctype html><p>Log in</p>');
    await page.goto(site.at(addressIn('sv', 'start')));
    // A worker that has not got every file whole is not put in use.
    const worker = async () =>
      page.evaluate(async () => {
        const isBegun = (await caches.keys()).length > 0;
        const found = await navigator.serviceWorker.getRegistration();
        if (!isBegun || (found?.installing ?? null) !== null) return 'begun';
        return (found?.waiting ?? found?.active)?.state ?? 'none';
      });
    await expect.poll(worker, { timeout: 60_000 }).not.toBe('begun');
    expect(await worker()).toBe('none');

    writeFileSync(join(assets, route), whole);
    await answered(page, 'kept by the browser');
    await page.evaluate(async () => {
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys())
          if (/empty|ResultRoute|rulebook/.test(request.url))
            await (await caches.open(name)).put(request, new Response('<p>Log in</p>'));
    });
    await page.reload();
    await expect(page.locator('#rubrik')).toHaveText(headline);
    site.stop();
    await page.context().setOffline(true);
    await page.reload();
    await expect(page.locator('#rubrik')).toHaveText(headline);
  });

  test('the settings of the municipality are fresh each time, and without network said to be those of the last', async ({
    page,
  }) => {
    site = await siteOf();
    const settings = join(site.folder, 'vagval.settings.json');
    // Without the file the site is kept all the same.
    rmSync(settings);
    await page.goto(site.at(addressIn('sv', 'local')));
    await expect(page.locator('main')).toContainText(local.none);
    await page.evaluate(async () => navigator.serviceWorker.ready);
    for (const name of ['Exempelby', 'Provköping']) {
      writeFileSync(settings, JSON.stringify({ format: 'vagval-settings', version: 1, name }));
      await page.reload();
      await expect(page.locator('main')).toContainText(name);
    }
    site.stop();
    await page.context().setOffline(true);
    await page.reload();
    await expect(page.locator('main')).toContainText('Provköping');
    await expect(page.locator('main')).toContainText(local.origin.kept);
    await expect(page.getByRole('status')).toContainText([swedish.site.ownRules.kept]);
  });
});

test('settings that cannot be fetched are not said to be none, and can be fetched when they are there', async ({
  page,
}) => {
  site = await siteOf();
  await page.route('**/vagval.settings.json', async (route) => route.fulfill({ status: 503 }));
  await page.goto(site.at(addressIn('sv', 'local')));
  await expect(page.locator('main')).toContainText(local.unreachable);
  await page.unroute('**/vagval.settings.json');
  await page.locator('main').getByRole('button', { name: local.retry }).click();
  await expect(page.locator('main')).toContainText(local.none);
});

/** A case answered under the edition that is there, at its result. */
async function answered(page: Page, kept?: 'kept by the browser'): Promise<void> {
  await page.goto(site.at(addressIn('sv', 'start')));
  if (kept !== undefined) await page.evaluate(async () => navigator.serviceWorker.ready);
  await keepCase(page, answers);
  await page.goto(site.at(result));
  await expect(page.locator('#rubrik')).toHaveText(headline);
}

async function expectsOtherEdition(page: Page): Promise<void> {
  await expect(page.locator('#rubrik')).toHaveText(edition.title);
  await expect(page.locator('.then-table')).toContainText(edition.then);
  await expect(page.locator('main')).not.toContainText(headline);
}
