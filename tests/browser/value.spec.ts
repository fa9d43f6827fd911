import type { Page } from '@playwright/test';

import { goOn } from './support/everyPage.ts';
import { expect, test } from './support/test.ts';
import { addressIn, type Language, questionIn, wordsIn } from './support/words.ts';

const value = 'contract-value';

const written: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  sv: [
    ['1,2 mkr', '1 200 000 kronor'],
    ['650 000 kr', '650 000 kronor'],
    ['8400000:-', '8 400 000 kronor'],
    ['750 tkr', '750 000 kronor'],
  ],
  en: [
    ['1.2 million', 'SEK 1,200,000'],
    ['SEK 650,000', 'SEK 650,000'],
  ],
};

test('an amount as people write it comes to the review in order, and is reckoned from its parts', async ({
  page,
}) => {
  await page.goto(addressIn('sv', 'review'));
  await expectWritten(page, 'sv');

  await goOn(page, questionIn('sv', value));
  await write(page, 'yearly', { amount: '400 000', years: '3', extension: '1,5' });
  await expect(page.locator('.equation:visible')).toHaveText(
    '400 000 kronor × (3 år + 1,5 år) = 1 800 000 kronor',
  );
  await sendAndReview(page, 'sv');
  await expect(answerTo(page, 'sv', value)).toHaveText('1 800 000 kronor');

  // What is bought in twelve months, where it comes again.
  await goOn(page, questionIn('sv', value));
  await write(page, 'recurring', { amount: '90 000' });
  await sendAndReview(page, 'sv');
  await expect(answerTo(page, 'sv', value)).toHaveText('90 000 kronor');
});

test('the same in English, where a sum a month counts 48 times when there is no end', async ({
  page,
}) => {
  await page.goto(addressIn('en', 'review'));
  await expectWritten(page, 'en');

  await goOn(page, questionIn('en', value));
  await write(page, 'open-ended', { amount: '25,000' });
  await expect(page.locator('.equation:visible')).toHaveText('SEK 25,000 × 48 = SEK 1,200,000');
  await sendAndReview(page, 'en');
  await expect(answerTo(page, 'en', value)).toHaveText('SEK 1,200,000');
});

test('what cannot be read is asked for again: words, empty fields, too much, a broken code, two answers', async ({
  page,
}) => {
  const { errors } = wordsIn('sv');

  await page.goto(questionIn('sv', value));
  await write(page, 'total', { amount: 'ungefär en halv miljon' });
  await send(page);
  await expectErrors(page, 'sv', value, [errors.amount.SEK]);
  await expect(page.locator(`#${value}-total-amount`)).toHaveValue('ungefär en halv miljon');
  await expect(page.locator(`#${value}-total-amount`)).toHaveAttribute('aria-invalid', 'true');

  await goOn(page, questionIn('sv', 'aid-three-years'));
  await page.locator('#aid-three-years-value').fill('2 mdr');
  await send(page);
  const [line = ''] = errors.amountMax.split('{{max}}');
  await expectErrors(page, 'sv', 'aid-three-years', [`${line}1 000 000 000 euro`]);

  await goOn(page, questionIn('sv', value));
  await write(page, 'yearly', { extension: 'ett' });
  await send(page);
  await expectErrors(page, 'sv', value, [errors.amount.SEK, errors.years, errors.extension]);
  await expect(page.locator(`#${value}-yearly-extension`)).toHaveValue('ett');

  await goOn(page, questionIn('sv', 'term-years'));
  await page.locator('#term-years-value').fill('3');
  await page.locator('input[value="unknown"]').check();
  await send(page);
  await expectErrors(page, 'sv', 'term-years', [errors.both]);

  // The line of an error leads to its field.
  await goOn(page, questionIn('en', 'cpv'));
  await page.locator('#cpv-code').fill('853');
  await page.keyboard.press('Enter');
  await expectErrors(page, 'en', 'cpv', [wordsIn('en').errors.code]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#cpv-code')).toBeFocused();
  await expect(page.locator('#cpv-code')).toHaveValue('853');
});

test('nothing chosen is told at the top, again at each attempt', async ({ page }) => {
  const { errors } = wordsIn('sv');
  await page.goto(addressIn('sv', 'review'));
  for (const id of ['authority', 'service-area', value]) {
    const line = id === 'service-area' ? errors.area : errors.choose;
    await goOn(page, questionIn('sv', id));
    await send(page);
    await expectErrors(page, 'sv', id, [line]);
    await send(page);
    await expectErrors(page, 'sv', id, [line]);
    await page.getByRole('link', { name: line }).click();
    await expect(page.locator('form.question :focus')).toBeVisible();
  }
});

async function expectWritten(page: Page, language: Language): Promise<void> {
  for (const [text, shown] of written[language]) {
    await goOn(page, questionIn(language, value));
    await write(page, 'total', { amount: text });
    await expect(page.locator('.equation:visible')).toContainText(shown);
    await sendAndReview(page, language);
    await expect(answerTo(page, language, value)).toHaveText(shown);
  }
}

async function write(page: Page, way: string, fields: Readonly<Record<string, string>>) {
  await page.locator(`form.question input[value="${way}"]`).check();
  for (const [field, text] of Object.entries(fields))
    await page.locator(`#${value}-${way}-${field}`).fill(text);
}

async function send(page: Page): Promise<void> {
  await page.locator('form.question button[type="submit"]').click();
}

async function sendAndReview(page: Page, language: Language): Promise<void> {
  await send(page);
  await expect(page.locator('#rubrik')).toBeFocused();
  await page.locator(`.actions a[href$="${addressIn(language, 'review')}"]`).click();
}

/** The answer in the review, beside the short name of its question. */
function answerTo(page: Page, language: Language, question: string) {
  const row = page.locator('.answers > div').filter({ hasText: wordsIn(language).short(question) });
  return row.locator('dd').first();
}

async function expectErrors(
  page: Page,
  language: Language,
  question: string,
  lines: readonly string[],
): Promise<void> {
  const words = wordsIn(language);
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.locator('.error-summary li')).toHaveText([...lines]);
  await expect(page).toHaveTitle(
    words.titled(words.site.errorTitle.replace('{{page}}', words.question(question))),
  );
}
