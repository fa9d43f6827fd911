import type { Page } from '@playwright/test';

import { expect, test } from './support/test.ts';
import { walkToResult } from './support/walk.ts';
import { type Walk, walks } from './support/walks.ts';
import { type Language, wordsIn } from './support/words.ts';

for (const [name, walk] of Object.entries(walks)) {
  test(`the keyboard alone leads to the outcome ${name} in sv`, async ({ page }) => {
    await walkToResult(page, 'sv', walk, 'keyboard');
    await expectCertainty(page, 'sv', walk);
  });

  // In English one walk by keyboard stands for all: the pages are the same.
  const by = name === 'partnership' ? 'keyboard' : 'script';
  test(`the answers lead to the outcome ${name} in en, by ${by}`, async ({ page }) => {
    await walkToResult(page, 'en', walk, by);
    await expectCertainty(page, 'en', walk);
  });
}

async function expectCertainty(page: Page, language: Language, walk: Walk): Promise<void> {
  const { status } = wordsIn(language).result;
  await expect(page.locator('.certainty strong')).toHaveText(status[walk.certainty]);
}
