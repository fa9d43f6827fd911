import { expect, test } from './support/test.ts';
import { walkToResult } from './support/walk.ts';
import { walks } from './support/walks.ts';
import { languages, wordsIn } from './support/words.ts';

for (const [name, walk] of Object.entries(walks))
  test(`the keyboard alone leads to the outcome ${name}, in both languages`, async ({ page }) => {
    // The second walk begins again where the first came to its end, which is asked about.
    page.on('dialog', (dialog) => void dialog.accept());
    for (const language of languages) {
      await walkToResult(page, language, walk, 'keyboard');
      const { status } = wordsIn(language).result;
      await expect(page.locator('.certainty strong')).toHaveText(status[walk.certainty]);
    }
  });
