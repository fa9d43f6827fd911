import swedish from '#locales/sv/proposal.json' with { type: 'json' };

import { answer } from './support/answer.ts';
import { expectAccessible } from './support/axe.ts';
import { goOn } from './support/everyPage.ts';
import { expect, test } from './support/test.ts';
import { walkAsOrganisation } from './support/walkAsOrganisation.ts';
import { walks } from './support/walks.ts';
import { addressIn, languages, wordsIn } from './support/words.ts';

const narrow = { width: 320, height: 640 };

for (const language of languages)
  test(`an organisation comes from the start page to its initiative by keyboard, in ${language}`, async ({
    page,
  }) => {
    test.slow();
    // One language is walked on the narrowest screen.
    if (language === 'en') await page.setViewportSize(narrow);
    const heading = page.locator('#rubrik');
    const lookAt = async (name: string): Promise<void> => {
      await expect(heading).toHaveText(name);
      if (language === 'en') await expectAccessible(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, name).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    };

    await page.goto(addressIn(language, 'start'));
    await walkAsOrganisation(page, language, lookAt);
  });

test('the side can be changed on a page of the walk, is kept over a reload, and two cases compared', async ({
  page,
}) => {
  const { side } = wordsIn('sv');
  await page.goto(addressIn('sv', 'start'));
  await page.locator('.doors a').first().click();
  await expect(page.locator('.side-bar')).toContainText(side.authority);
  await page.getByRole('button', { name: side.toOrganisation }).click();
  await expect(page.locator('#rubrik')).toHaveText('Vem vänder ni er till?');
  await page.reload();
  await expect(page.locator('#rubrik')).toHaveText('Vem vänder ni er till?');
  await answer(page, 'sv', 'municipality');

  await page.setViewportSize(narrow);
  await goOn(page, addressIn('sv', 'compare'));
  const theirs = { asOf: '2026-11-21', answers: walks.directAward.answers };
  await page.getByLabel(swedish.compare.file).setInputFiles({
    name: 'kommunen.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(theirs)),
  });
  await expect(page.locator('.differences > li').first()).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
