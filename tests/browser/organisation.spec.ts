import englishPapers from '#locales/en/papers.json' with { type: 'json' };
import english from '#locales/en/proposal.json' with { type: 'json' };
import swedishPapers from '#locales/sv/papers.json' with { type: 'json' };
import swedish from '#locales/sv/proposal.json' with { type: 'json' };

import { answer } from './support/answer.ts';
import { expectAccessible } from './support/axe.ts';
import { choose, tabTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { type Answers, walks } from './support/walks.ts';
import { addressIn, languages, wordsIn } from './support/words.ts';

const proposals = { sv: swedish, en: english };
const papers = { sv: swedishPapers, en: englishPapers };
const narrow = { width: 320, height: 640 };

for (const language of languages)
  test(`an organisation comes from the start page to its initiative by keyboard, in ${language}`, async ({
    page,
  }) => {
    test.slow();
    // One language is walked on the narrowest screen.
    if (language === 'en') await page.setViewportSize(narrow);
    const words = wordsIn(language);
    const own = proposals[language];
    const heading = page.locator('#rubrik');
    const enter = async (selector: string): Promise<void> => {
      await tabTo(page, selector);
      await page.keyboard.press('Enter');
    };
    const lookAt = async (name: string): Promise<void> => {
      await expect(heading).toHaveText(name);
      if (language === 'en') await expectAccessible(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, name).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    };

    await page.goto(addressIn(language, 'start'));
    await enter('.doors li:nth-child(2) a');
    await expect(heading).toBeFocused();
    await lookAt(own.page.title);

    await enter('.doors li:first-child a');
    await expect(heading).toBeFocused();
    await tabTo(page, '#legal-person-unknown');
    await choose(page, 'yes');
    await enter('button[type="submit"]');
    await expect(page.getByRole('heading', { name: own.readiness.resultTitle })).toBeFocused();
    await lookAt(own.readiness.title);

    await enter('.standing a.button');
    const answers: Answers = walks.partnership.answers;
    const first =
      proposals[language] === english ? 'Who are you turning to?' : 'Vem vänder ni er till?';
    await expect(heading).toHaveText(first);
    await expect(page.locator('.side-bar')).toContainText(words.side.organisation);
    await lookAt(first);
    while ((await heading.textContent()) !== words.review.title) {
      await expect(heading).toBeFocused();
      const asked = new URL(page.url()).pathname.split('/').at(-2) ?? '';
      await answer(page, language, answers[asked] ?? 'unknown');
      await expect(page).not.toHaveURL(new RegExp(`/${asked}/$`));
    }
    await enter('.actions a.button');
    await expect(heading).toBeFocused();
    await expect(page.getByRole('heading', { name: own.result.title })).toBeVisible();
    await lookAt(words.headline('iop'));

    await enter('.take a.button');
    await expect(page.locator('.papers li').first()).toContainText(
      papers[language].titles.initiative,
    );
    await enter('.papers h2 a');
    await expect(heading).toContainText(papers[language].titles.initiative);
    await expect(page.getByRole('heading', { name: papers[language].asked.title })).toBeVisible();
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
  await page.goto(addressIn('sv', 'compare'));
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
