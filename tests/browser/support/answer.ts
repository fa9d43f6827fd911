import type { Page } from '@playwright/test';

import { choose, tabTo } from './keyboard.ts';
import { type Language, wordsIn } from './words.ts';

const form = '#innehall form.question';
const radio = `${form} input[type="radio"]`;
const field = `${form} input[type="text"]`;

/** Answers the question on the page and sends the form, with the keyboard alone. */
export async function answer(
  page: Page,
  language: Language,
  given: string | number,
): Promise<void> {
  if (given === 'unknown') return answerUnknown(page);
  switch (await page.evaluate(kindOf, form)) {
    case 'area':
      return answerArea(page, language, given);
    case 'sum':
      return answerSum(page, given);
    case 'text':
      return answerText(page, given);
    case 'choice':
      return answerChoice(page, given);
  }
}

/** What kind of question a form asks. Runs in the page. */
function kindOf(form: string): 'area' | 'sum' | 'text' | 'choice' {
  const has = (selector: string) => document.querySelector(`${form} ${selector}`) !== null;
  if (has('input[name="search"]')) return 'area';
  if (has('input[value="total"]')) return 'sum';
  return has('input[type="text"]') ? 'text' : 'choice';
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

async function answerSum(page: Page, sum: string | number): Promise<void> {
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
