import type { Page } from '@playwright/test';

import { choose, tabTo } from './keyboard.ts';
import { type Language, wordsIn } from './words.ts';

const form = 'form.question';
const radio = `${form} input[type="radio"]`;
const field = `${form} input[type="text"]`;

/** Answers the question on the page and sends the form, with the keyboard alone. */
export async function answer(
  page: Page,
  language: Language,
  given: string | number,
): Promise<void> {
  const isThere = (selector: string) => page.locator(selector).first().isVisible();
  if (given === 'unknown') return answerUnknown(page);
  if (await isThere(`${field}[name="search"]`)) return answerArea(page, language, given);
  if (await isThere(field)) return answerText(page, given);
  if (typeof given === 'number') return answerSum(page, given);
  return answerChoice(page, given);
}

async function answerUnknown(page: Page): Promise<void> {
  await tabTo(page, `${radio}, ${form} input[type="checkbox"]`);
  await choose(page, 'unknown');
  await page.keyboard.press('Enter');
}

async function answerArea(page: Page, language: Language, area: string | number): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.insertText(wordsIn(language).area(area));
  await answerChoice(page, area);
}

async function answerSum(page: Page, sum: number): Promise<void> {
  await tabTo(page, radio);
  await choose(page, 'total');
  await answerText(page, sum);
}

async function answerText(page: Page, text: string | number): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.insertText(String(text));
  await tabTo(page, `${form} button[type="submit"]`);
  await page.keyboard.press('Enter');
}

async function answerChoice(page: Page, given: string | number): Promise<void> {
  await tabTo(page, radio);
  await choose(page, String(given));
  await page.keyboard.press('Enter');
}
