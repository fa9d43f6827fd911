import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import swedish from '#locales/sv/agreement.json' with { type: 'json' };

import { pdfOf } from '../support/pdf.ts';
import { expectAccessible, openAll } from './support/axe.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { addressIn, wordsIn } from './support/words.ts';

const file = join(import.meta.dirname, '../agreement/texts/partnership-shelter-in-disguise.txt');
const agreement = readFileSync(file, 'utf8');

test('an agreement is read by keyboard at 320 px, and the replies begin a case; nothing is sent', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(addressIn('sv', 'start'));
  await page.getByRole('link', { name: wordsIn('sv').start.agreement.title }).click();
  await expect(page.locator('#rubrik')).toBeFocused();
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.postData() ?? ''));
  await tabTo(page, '#avtalstext');
  await page.keyboard.insertText(agreement);
  await tabTo(page, 'button[type="submit"]');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Avtalet är läst:/)).toBeVisible();
  await openAll(page);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await tabTo(page, 'a[href="#del-questions"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('#del-questions')).toBeFocused();
  await tabTo(page, 'input[name="counterpart"]');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: swedish.questions.begin }).press('Enter');
  await expect(page.locator('#rubrik')).toHaveText(wordsIn('sv').review.title);
  await expect(page.getByText('Idéburen organisation, registrerad')).toBeVisible();
  expect(asked.filter((body) => body !== '')).toEqual([]);
});

test('a PDF is opened in the browser, under its content policy', async ({ page }) => {
  await page.goto(addressIn('sv', 'agreement'));
  const buffer = Buffer.from(pdfOf([['Vite utgår med 1 000 kronor.'], ['Överenskommelse']]));
  const open = async (bytes: Buffer) =>
    page
      .locator('#avtalsfil')
      .setInputFiles({ name: 'avtal.pdf', mimeType: 'application/pdf', buffer: bytes });
  await open(buffer);
  await expect(page.locator('#avtalstext')).toHaveValue(/Vite utgår med 1 000 kronor\.\s+Överens/);
  await open(Buffer.from(pdfOf([['Hemligt']], { isLocked: true })));
  await expect(page.getByText(swedish.faults.locked)).toBeVisible();
});

test('on a wide screen what a sentence shows stands beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(addressIn('en', 'agreement'));
  await page.locator('#avtalstext').fill(agreement);
  await page.locator('.agreement-form button').click();
  const marked = page.locator('.sentences > li', { has: page.locator('.signs') }).first();
  const sentence = await marked.locator('p').first().boundingBox();
  const signs = await marked.locator('.signs').boundingBox();
  expect(signs?.x).toBeGreaterThan((sentence?.x ?? 0) + 300);
  await expectAccessible(page);
});
