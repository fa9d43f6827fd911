import englishPapers from '#locales/en/papers/common.json' with { type: 'json' };
import english from '#locales/en/proposal.json' with { type: 'json' };
import swedishPapers from '#locales/sv/papers/common.json' with { type: 'json' };
import swedish from '#locales/sv/proposal.json' with { type: 'json' };

import type { Page } from '@playwright/test';

import { answer } from './answer.ts';
import { tabTo } from './keyboard.ts';
import { expect } from './test.ts';
import { type Answers, walks } from './walks.ts';
import { addressIn, type Language, wordsIn } from './words.ts';

const proposals = { sv: swedish, en: english };
const papers = { sv: swedishPapers, en: englishPapers };

/**
 * Goes from the start page to the initiative as an organisation does, with the keyboard alone, and looks at each
 * kind of page by its name.
 */
export async function walkAsOrganisation(
  page: Page,
  language: Language,
  lookAt: (name: string) => Promise<void>,
): Promise<void> {
  const words = wordsIn(language);
  const own = proposals[language];
  const heading = page.locator('#rubrik');
  const enter = async (selector: string): Promise<void> => {
    await tabTo(page, selector);
    await page.keyboard.press('Enter');
  };

  await enter('.doors li:nth-child(2) a');
  await expect(heading).toBeFocused();
  await lookAt(own.page.title);

  await enter('.doors li:first-child a');
  await expect(heading).toBeFocused();
  await enter('.readiness .button');
  while (!page.url().endsWith('#result')) {
    const before = page.url();
    await expect(heading).toBeFocused();
    await tabTo(page, '.check input');
    // From the first answer up to the last: "Vet inte".
    await page.keyboard.press('ArrowUp');
    await enter('button[type="submit"]');
    await expect(page).not.toHaveURL(before);
  }
  await expect(page.getByRole('heading', { name: own.readiness.resultTitle })).toBeFocused();
  await lookAt(own.readiness.resultTitle);

  await enter('.standing .button');
  const answers: Answers = walks.partnership.answers;
  const first = language === 'en' ? 'Who are you turning to?' : 'Vem vänder ni er till?';
  await expect(heading).toHaveText(first);
  await expect(page.locator('.side-bar')).toContainText(words.side.organisation);
  await lookAt(first);
  // The short walk ends in the result.
  while (!page.url().includes(`/${addressIn(language, 'result')}`)) {
    await expect(heading).toBeFocused();
    const asked = new URL(page.url()).pathname.split('/').at(-2) ?? '';
    await answer(page, language, answers[asked] ?? 'unknown');
    await expect(page).not.toHaveURL(new RegExp(`/${asked}/$`));
  }
  await expect(heading).toBeFocused();
  await expect(page.getByRole('heading', { name: own.result.title })).toBeVisible();
  await lookAt(words.headline('iop'));

  await enter('.take a.button');
  await expect(page.locator('.papers > li').first()).toBeVisible();
  // What was assumed is confirmed before there is a paper.
  for (const assumed = page.locator('.papers .act'); (await assumed.count()) > 0;) {
    const left = await assumed.count();
    await enter('.papers .act button');
    await expect(assumed).toHaveCount(left - 1);
  }
  await expect(page.locator('.papers > li').first()).toContainText(
    papers[language].titles.initiative,
  );
  await lookAt(words.papers.title);
  await enter('.papers h2 a');
  await expect(heading).toContainText(papers[language].titles.initiative);
  await expect(page.locator('.sheet h2').first()).toBeVisible();
  await lookAt((await heading.textContent()) ?? '');
}
