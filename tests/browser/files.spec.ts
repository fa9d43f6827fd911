import cards from '#locales/sv/cards.json' with { type: 'json' };
import mapWords from '#locales/sv/case/agreements.json' with { type: 'json' };

import type { Page } from '@playwright/test';

import { downloaded } from './support/downloaded.ts';
import { goOn } from './support/everyPage.ts';
import { keepCase, keptAnswers } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn } from './support/words.ts';

const { agreements } = mapWords;

/** Where a file is chosen, and where the page says what came of it. */
const places = [
  ['open', '#innehall input[type="file"]', '.error-summary'],
  ['compare', '#andra-filen', '#innehall [aria-live]'],
  ['second-reading', '#lasarens-fil', '.chapters [aria-live]'],
  ['agreements', '#avtalsfiler', '#innehall ul.dashes'],
  ['cards', '#kortfil', '.drop + output'],
  ['local', '#innehall input[type="file"]', '.alert'],
  ['papers', '#innehall input[type="file"]', '#innehall [aria-live]'],
  ['agreement', '#innehall input[type="file"]', '.agreement-form output'],
] as const;

const choose = async (page: Page, input: string, name: string, bytes: Uint8Array): Promise<void> =>
  page
    .locator(input)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

test('wherever a file is chosen, one that is something else is refused with what to do, and the case stands', async ({
  page,
}) => {
  const { answers } = walks.grant;
  await keepCase(page, answers);
  const other = Buffer.from('{"name": "left-pad", "version": "1.3.0"}');
  await page.goto(addressIn('sv', 'review'));
  for (const [name, input, told] of places) {
    await goOn(page, addressIn('sv', name));
    await choose(page, input, 'paket.json', other);
    await expect(page.locator(told).first(), name).toHaveText(
      /Välj|Öppna|Rätta|[Ss]para|klistra in/,
    );
    expect(await keptAnswers(page), name).toEqual(answers);
  }
});

test('a package and a map that are saved are the same when they are opened', async ({ page }) => {
  const own = {
    title: 'Simhallen',
    facts: 'Klubben sköter “hallen”; =1+1.',
    happened: 'Ett köp.',
    answers: { market: 'none' },
  };
  const whole = {
    format: 'vagval-workshop',
    version: 1,
    name: 'Kvällen',
    parts: [
      { kind: 'intro', minutes: 5, questions: '', notes: 'Börja lugnt.' },
      { kind: 'own', own, minutes: 15, questions: 'Vems?\nVarför?', notes: '' },
    ],
  };
  await page.goto(addressIn('sv', 'workshop'));
  await page.getByText(cards.editor.open).click();
  await choose(page, '#paketfil', 'kvallen.json', Buffer.from(JSON.stringify(whole)));
  await expect(page.getByLabel(cards.editor.name)).toHaveValue(whole.name);
  const file = await downloaded(page, page.getByRole('button', { name: cards.editor.save }));
  expect(JSON.parse(Buffer.from(file.bytes).toString())).toEqual(whole);

  await goOn(page, addressIn('sv', 'agreements'));
  // As Excel in Swedish saves it: with the letters of an older Windows.
  const table =
    'Avtal;Slutar;contract-value;Organisation\r\nVärmestugan;2027-12-31;1,2 mkr;Å\r\nB;;;\r\n';
  await choose(page, '#avtalsfiler', 'avtal.csv', Buffer.from(table, 'latin1'));
  const rows = page.locator('.agreements tbody tr');
  await expect(rows.first()).toContainText('Värmestugan');
  const before = await rows.allInnerTexts();
  const saved = await downloaded(page, page.getByRole('button', { name: agreements.export }));
  await page.getByRole('button', { name: agreements.clear }).click();
  await expect(rows).toHaveCount(0);
  await choose(page, '#avtalsfiler', saved.name, saved.bytes);
  await expect.poll(async () => rows.allInnerTexts()).toEqual(before);
  await expect(page.locator('#innehall ul.dashes')).toHaveCount(0);
});
