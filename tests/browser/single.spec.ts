import { existsSync } from 'node:fs';
import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import inEnglish from '#locales/en/without-script.json' with { type: 'json' };
import inSwedish from '#locales/sv/without-script.json' with { type: 'json' };

import { root } from '../support/root.ts';
import { answer } from './support/answer.ts';
import { expectAccessible } from './support/axe.ts';
import { downloaded } from './support/downloaded.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, paperIn, questionIn, wordsIn } from './support/words.ts';

const built = join(root, 'dist-single', 'index.html');
const swedish = wordsIn('sv');
const english = wordsIn('en');
const { answers, recommended } = walks.partnership;
const term = 'ideburet-offentligt-partnerskap-iop';

// The fixture lets a page call nothing outside its base: here that is the one file.
test.use({ baseURL: pathToFileURL(built).href });
const at = (address: string): string => `${pathToFileURL(built).href}#/${address}`;

test('one file opened from disk takes a case all the way, and keeps it', async ({ page }) => {
  expect(existsSync(built), 'made by npm run build:single').toBe(true);
  await page.goto(pathToFileURL(built).href);
  await expect(page.locator('#rubrik')).toHaveText(swedish.start.title);
  await page.locator('.doors a').first().click();
  await expect(page.locator('#rubrik')).toBeFocused();
  let from = '';
  let last = '';
  for (;;) {
    // The address follows the page.
    await expect(page).not.toHaveURL(from);
    from = page.url();
    const [, question] = /#\/fraga\/([a-z0-9-]+)\/$/.exec(page.url()) ?? [];
    if (question === undefined) break;
    last = question;
    await expect(page.locator('#rubrik')).toHaveText(swedish.question(question));
    await expect(page.locator('#rubrik')).toBeFocused();
    await answer(page, 'sv', answers[question as keyof typeof answers] ?? 'unknown');
  }
  // The short walk ends in the result.
  expect(page.url()).toBe(at(addressIn('sv', 'result')));
  await expect(page.locator('#rubrik')).toHaveText(swedish.headline(recommended));
  await expectAccessible(page);

  await page.goBack();
  await expect(page.locator('#rubrik')).toHaveText(swedish.question(last));
  await page.goForward();
  await expect(page.locator('#rubrik')).toHaveText(swedish.headline(recommended));
  await page.reload();
  await expect(page.locator('#rubrik')).toHaveText(swedish.headline(recommended));
  await page.locator('a[hreflang="en"]').first().click();
  await expect(page.locator('#rubrik')).toHaveText(english.headline(recommended));
  expect(page.url()).toBe(at(addressIn('en', 'result')));
});

test('one file holds the papers, the cards and the texts to look up, and links between them', async ({
  page,
}) => {
  await keepCase(page, answers);
  await page.goto(at(paperIn('sv', 'memo')));
  await expect(page.locator('.sheet #rubrik')).toBeVisible();
  const { name } = await downloaded(page, page.getByRole('button', { name: 'Word' }));
  expect(name).toMatch(/\.docx$/);
  await page.goto(at(addressIn('sv', 'cards')));
  await expect(page.locator('main a[href*="#/"]').first()).toBeVisible();

  await page.goto(at(`${addressIn('sv', 'glossary')}#${term}`));
  await expect(page.locator(`#${term}`)).toBeFocused();
  await page.goto(at(questionIn('sv', 'nowhere-at-all')));
  await expect(page.locator('#rubrik')).toBeVisible();
});

test('a case shared as a link opens in the file of another', async ({ page }) => {
  await page.goto(at(addressIn('sv', 'start')));
  await page.locator('.doors a').first().click();
  await answer(page, 'sv', 'region');
  await page.goto(at(addressIn('sv', 'save')));
  const field = page.getByRole('textbox').last();
  // The link is worked out after the page has come.
  await expect(field).toHaveValue(/#a1\./);
  const link = await field.inputValue();
  expect(link).toContain(`#/${addressIn('sv', 'open')}#a1.`);

  const folder = await mkdtemp(join(tmpdir(), 'vagval-'));
  const theirs = join(folder, 'vagval.html');
  await copyFile(built, theirs);
  const context = await page.context().browser()?.newContext();
  const other = await context?.newPage();
  await other?.goto(`${pathToFileURL(theirs).href}${link.slice(link.lastIndexOf('#'))}`);
  await expect(other?.locator('main') ?? page.locator('nothing')).toContainText(
    swedish.short('authority'),
  );
  await context?.close();
});

test.describe('one file whose script does not start says what to do, in both languages:', () => {
  test.use({ expected: /is not a function/ });
  const both = [inSwedish, inEnglish];

  test.describe('without script', { tag: '@without-script' }, () => {
    test.use({ javaScriptEnabled: false });
    test('at all', async ({ page }) => {
      await page.goto(pathToFileURL(built).href, { waitUntil: 'commit' });
      const texts = both.map(({ needed, turnOn }) => `${needed} ${turnOn}`);
      // With its scripts off Firefox lets a test look, but not wait.
      await expect.poll(async () => page.locator('noscript p').allTextContents()).toEqual(texts);
      expect(await page.locator('#not-started').isHidden()).toBe(true);
    });
  });

  test('in a browser that is too old', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
    await page.goto(pathToFileURL(built).href);
    const texts = both.map(({ notStarted }) => notStarted);
    await expect(page.locator('#not-started p')).toHaveText(texts);
    await expect(page.locator('#not-started')).toBeVisible();
    await expect(page.locator('#root')).toBeEmpty();
  });
});
