import { expect, test } from './support/test.ts';
import { walkToResult } from './support/walk.ts';
import { walks } from './support/walks.ts';
import { languages, wordsIn } from './support/words.ts';

for (const language of languages)
  for (const [name, walk] of Object.entries(walks))
    test(`the keyboard alone leads to the outcome ${name} in ${language}`, async ({ page }) => {
      await walkToResult(page, language, walk, 'keyboard');
      const { status } = wordsIn(language).result;
      await expect(page.locator('.certainty strong')).toHaveText(status[walk.certainty]);
    });
