import { inflateSync } from 'node:zlib';

import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { asPrinted } from './support/asPrinted.ts';
import { expectAccessible } from './support/axe.ts';
import { goOn } from './support/everyPage.ts';
import { type Downloaded, downloaded } from './support/downloaded.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, type Language, languages, paperIn, wordsIn } from './support/words.ts';

const memo = (language: Language): string => paperIn(language, 'memo');

test('the result leads to the papers, the main one first, and each to its page and back; they fit a small screen and are printed without what surrounds them', async ({
  page,
}) => {
  const words = wordsIn('sv').papers;
  await keepCase(page, walks.partnership.answers);
  await page.goto(addressIn('sv', 'result'));
  await page.getByRole('link', { name: words.link }).click();
  await expect(page.locator('#rubrik')).toBeFocused();
  await expect(page.locator('#rubrik')).toHaveText(words.title);
  await expect(page.locator('.papers > li').first()).toContainText(words.first);
  const links = page.locator('.papers h2 a');
  const papers = await links.count();
  expect(papers).toBeGreaterThan(3);
  for (let number = 0; number < papers; number++) {
    const name = await links.nth(number).innerText();
    await links.nth(number).click();
    await expect(page.locator('.sheet #rubrik')).toContainText(name);
    await expect(page.locator('.sheet')).not.toContainText(/undefined|\[object|\{\{|NaN/);
    await page.getByRole('link', { name: words.paper.back }).click();
    await expect(page.locator('#rubrik')).toHaveText(words.title);
  }

  const wide = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [addressIn('sv', 'papers'), paperIn('sv', 'appendix'), memo('sv')]) {
    if (!page.url().endsWith(address)) await goOn(page, address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(320);
  }

  await page.setViewportSize(wide);
  await expect(page.locator('.toolbar')).toBeVisible();
  await asPrinted(page);
  await expect(page.locator('.toolbar')).toBeHidden();
  await expect(page.locator('.site-head')).toBeHidden();
  await expect(page.locator('.sheet')).toBeVisible();
});

test('without answers there is nothing to write, and the way to the questions stands', async ({
  page,
}) => {
  const words = wordsIn('sv').papers;
  await page.goto(addressIn('sv', 'papers'));
  await expect(page.getByText(words.none)).toBeVisible();
  await expectAccessible(page);
  // Their headings are the same, so that it would not be seen when one gives way to the other.
  await goOn(page, addressIn('sv', 'start'));
  await goOn(page, memo('sv'));
  await expect(page.getByText(words.none)).toBeVisible();
  await expectAccessible(page);
});

test.describe('a paper is downloaded', () => {
  test.beforeEach(async ({ page }) => {
    await keepCase(page, walks.grant.answers);
    await page.goto(memo('sv'));
  });
  const { paper: words } = wordsIn('sv').papers;

  test('as Word, as text, and the case with it', async ({ page }) => {
    const word = await saved(page, words.word);
    expect(word.name).toMatch(/^[a-z0-9-]+\.docx$/);
    const parts = unzipSync(word.bytes);
    const inside = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const paragraphs = inside.replaceAll(/<[^>]*>/g, '');
    expect(paragraphs).toContain(await page.locator('#rubrik').innerText());
    for (const heading of await page.locator('.sheet h2').allInnerTexts())
      expect(paragraphs).toContain(heading);
    await expect(page.getByRole('status').filter({ hasText: words.saved })).toBeVisible();

    const text = await saved(page, words.markdown);
    expect(text.name).toMatch(/^[a-z0-9-]+\.md$/);
    const heading = await page.locator('#rubrik').innerText();
    expect(strFromU8(text.bytes).startsWith(`# ${heading}\n`)).toBe(true);

    const kept = await saved(page, words.case);
    expect(kept.name).toMatch(/^[a-z0-9-]+\.json$/);
    const { answers } = JSON.parse(strFromU8(kept.bytes)) as { answers: unknown };
    expect(answers).toEqual(walks.grant.answers);
  });

  test.describe('or not:', () => {
    test.use({ expected: /Failed to (load|fetch)|ERR_FAILED/ });

    test('without what makes Word files the page says so and offers the text', async ({ page }) => {
      await page.route('**/*writeDocx*', async (route) => route.abort());
      await page.getByRole('button', { name: words.word }).click();
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(words.wordFailed);
      await expectAccessible(page);
      const button = alert.getByRole('button', { name: words.markdown });
      expect((await downloaded(page, button)).name).toMatch(/\.md$/);
      await expect(alert).toHaveCount(0);
    });
  });
});

test('a paper is printed whole, with tags, language and title, in both languages', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'Firefox puts no tags in a PDF it is asked to print');
  await keepCase(page, walks.partnership.answers);
  await page.goto(addressIn('sv', 'papers'));
  for (const language of languages) {
    await goOn(page, memo(language));
    await expect(page.locator('.sheet')).toBeVisible();
    const pdf = insideOf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
    expect(pdf).toMatch(new RegExp(`/Lang \\(${language}`));
    expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'LI']) expect(pdf).toMatch(`/S /${tag}`);
    expect(titlesIn(pdf)).toContain(await page.title());
  }
});

async function saved(page: Page, button: string): Promise<Downloaded> {
  return downloaded(page, page.getByRole('button', { name: button, exact: true }));
}

/** A PDF as text, with what it holds packed unpacked. */
function insideOf(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    const from = index + mark.length;
    try {
      return [inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1')];
    } catch {
      // Not everything in a PDF is packed.
      return [];
    }
  });
  return [text, ...packed].join('\n');
}

/** What a PDF calls itself and its parts. */
function titlesIn(pdf: string): string[] {
  return [...pdf.matchAll(/\/Title <FEFF([\dA-F]+)>/gi)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  );
}
