import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';

import memoWords from '#locales/sv/papers/memo.json' with { type: 'json' };
import templateWords from '#locales/sv/papers/template.json' with { type: 'json' };

import { templateFile, wordParagraph, wordStyles } from '../documents/templateFile.ts';
import { expectAccessible } from './support/axe.ts';
import { downloaded } from './support/downloaded.ts';
import { goOn } from './support/everyPage.ts';
import { keepCase } from './support/keepCase.ts';
import { type Site, siteOf } from './support/siteOf.ts';
import { expect as expectSoon, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, paperIn, wordsIn } from './support/words.ts';

const { template } = templateWords;
const words = wordsIn('sv').papers;
const named = 'mall.docx';

// Each test has a server of its own, with files beside the build as a municipality lays them.
test.use({ expected: /^called: http:\/\/127\.0\.0\.1:|404 \(Not Found\)/ });

// The server is made anew for each, on a machine that may be busy.
const expect = expectSoon.configure({ timeout: 20_000 });

let site: Site;
test.beforeEach(async ({ page }) => {
  site = await siteOf();
  lay(
    'vagval.settings.json',
    JSON.stringify({
      format: 'vagval-settings',
      version: 1,
      name: 'Exempelby',
      wordTemplate: named,
    }),
  );
  await page.goto(site.at(addressIn('sv', 'start')));
  await keepCase(page, walks.grant.answers);
});
test.afterEach(() => site.stop());

test('papers are written in the Word template that the settings name', async ({ page }) => {
  const body = wordParagraph('Vår egen mall') + wordParagraph('{{inne', 'hall}}');
  lay(named, templateFile({ body, styles: wordStyles }));
  await page.goto(site.at(addressIn('sv', 'papers')));
  await expect(page.locator('main')).toContainText(template.fromSite);
  await goOn(page, paperIn('sv', 'memo'));
  const word = await downloaded(page, page.getByRole('button', { name: words.paper.word }));
  const parts = unzipSync(word.bytes);
  const text = (path: string): string =>
    strFromU8(parts[path] ?? new Uint8Array()).replaceAll(/<[^>]*>/g, '');
  expect(text('word/document.xml')).toContain('Vår egen mall');
  expect(text('word/document.xml')).toContain(memoWords.memo.headings.decision);
  expect(text('word/header1.xml')).toContain('Exempelby kommun, dnr');
});

test('a template that is not there is said to be missing, and the papers are written anyway', async ({
  page,
}) => {
  await page.goto(site.at(addressIn('sv', 'papers')));
  const told = template.unreachable.replace('{{name}}', named);
  await expect(page.locator('main')).toContainText(told);
  await expectAccessible(page);
  await goOn(page, paperIn('sv', 'memo'));
  const word = await downloaded(page, page.getByRole('button', { name: words.paper.word }));
  expect(Object.keys(unzipSync(word.bytes))).toContain('word/document.xml');
});

test('a template that is no Word file is refused with what to do', async ({ page }) => {
  lay(named, 'not a zip');
  await page.goto(site.at(paperIn('sv', 'memo')));
  // The page says which template it is once that is fetched.
  await expect(page.locator('main')).toContainText(named);
  await page.getByRole('button', { name: words.paper.word }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(named);
  await expect(alert).toContainText(template.problems['not-word']);
  await expectAccessible(page);
});

function lay(name: string, content: string | Uint8Array): void {
  writeFileSync(join(site.folder, name), content);
}
