import { expect, test } from './support/test.ts';
import { walkToResult } from './support/walk.ts';
import { walks } from './support/walks.ts';
import { languages, wordsIn } from './support/words.ts';

for (const [index, [name, walk]] of Object.entries(walks).entries()) {
  // The keyboard does the same in both languages: each outcome is come to by it in one of them.
  const byKeyboard = languages[index % languages.length];
  test(`the questions lead to the outcome ${name}, in both languages, in ${byKeyboard} by the keyboard alone`, async ({
    page,
  }) => {
    for (const language of languages) {
      await walkToResult(page, language, walk, language === byKeyboard ? 'keyboard' : 'script');
      const { status } = wordsIn(language).result;
      await expect(page.locator('.certainty strong')).toHaveText(status[walk.certainty]);
    }
  });
}
