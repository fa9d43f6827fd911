import type { Page } from '@playwright/test';

import { goOn } from './support/everyPage.ts';
import { expect, test } from './support/test.ts';
import { addressIn, type Language, languages, questionIn, wordsIn } from './support/words.ts';

const value = 'contract-value';

type Reckoned = {
  readonly way: 'total' | 'yearly' | 'open-ended' | 'recurring';
  readonly fields: Readonly<Record<string, string>>;
  /** All that is shown of the sum while it is written, where that is more than the sum. */
  readonly equation?: string;
  readonly sum: string;
};

const reckoned: Readonly<Record<Language, readonly Reckoned[]>> = {
  sv: [
    { way: 'total', fields: { amount: '1,2 mkr' }, sum: '1 200 000 kronor' },
    { way: 'total', fields: { amount: '650 000 kr' }, sum: '650 000 kronor' },
    { way: 'total', fields: { amount: '8400000:-' }, sum: '8 400 000 kronor' },
    { way: 'total', fields: { amount: '750 tkr' }, sum: '750 000 kronor' },
    {
      way: 'yearly',
      fields: { amount: '400 000', years: '3', extension: '1,5' },
      equation: '400 000 kronor × (3 år + 1,5 år) = 1 800 000 kronor',
      sum: '1 800 000 kronor',
    },
    { way: 'recurring', fields: { amount: '90 000' }, sum: '90 000 kronor' },
  ],
  en: [
    { way: 'total', fields: { amount: '1.2 million' }, sum: 'SEK 1,200,000' },
    { way: 'total', fields: { amount: 'SEK 650,000' }, sum: 'SEK 650,000' },
    {
      way: 'open-ended',
      fields: { amount: '25,000' },
      equation: 'SEK 25,000 × 48 = SEK 1,200,000',
      sum: 'SEK 1,200,000',
    },
  ],
};
for (const language of languages)
  test(`a value as people write it, or reckoned from its parts, comes to the review in order, in ${language}`, async ({
    page,
  }) => {
    await page.goto(addressIn(language, 'review'));
    for (const { way, fields, equation, sum } of reckoned[language]) {
      await goOn(page, questionIn(language, value));
      await write(page, way, fields);
      const read = page.locator('.equation:visible');
      if (equation === undefined) await expect(read).toContainText(sum);
      else await expect(read).toHaveText(equation);
      await sendAndReview(page, language);
      await expect(answerTo(page, language, value)).toHaveText(sum);
    }
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
    await expect(page.locator('#innehall form.question :focus')).toBeVisible();
  }
});

async function write(page: Page, way: string, fields: Readonly<Record<string, string>>) {
  await page.locator(`#innehall form.question input[value="${way}"]`).check();
  for (const [field, text] of Object.entries(fields))
    await page.locator(`#${value}-${way}-${field}`).fill(text);
}

async function send(page: Page): Promise<void> {
  await page.locator('#innehall form.question button[type="submit"]').click();
}

async function sendAndReview(page: Page, language: Language): Promise<void> {
  await send(page);
  await expect(page.locator('#rubrik')).toBeFocused();
  await page.locator(`#innehall .actions a[href$="${addressIn(language, 'review')}"]`).click();
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
