import type { Page } from '@playwright/test';

import { answer } from './answer.ts';
import { answerAtOnce } from './answerAtOnce.ts';
import { goOn } from './everyPage.ts';
import { tabTo } from './keyboard.ts';
import { expect } from './test.ts';
import { addressIn, type Language, questionIn, wordsIn } from './words.ts';
import type { Walk } from './walks.ts';

/** The longest walk there could be. */
const limit = 60;

/**
 * Walks through every question from the start page to the result, and looks at each page. With `keyboard` nothing else is used to
 * walk. A page that has walked already goes on to the start page as it is.
 */
export async function walkToResult(
  page: Page,
  language: Language,
  { answers, recommended, hangsOn }: Walk,
  by: 'keyboard' | 'script' = 'script',
): Promise<readonly string[]> {
  const words = wordsIn(language);
  const start = addressIn(language, 'start');
  const isFirst = page.url() === 'about:blank';
  if (isFirst) await page.goto(start);
  else await goOn(page, start);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.start.title);
  await tabTo(page, '.doors button');
  let from = await standing(page);
  await page.keyboard.press('Enter');
  // Where a walk has come to its end already, it is asked about, and the focus is on yes.
  if (!isFirst) {
    await expect(page.getByRole('dialog').getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Enter');
  }

  const asked: string[] = [];
  for (;;) {
    from = await arrival(page, from);
    const { address, ...arrived } = from;
    const question = questionAt(address, language);
    if (question === undefined) break;
    asked.push(question);
    expect(arrived).toEqual({
      heading: words.question(question),
      title: words.titled(words.question(question)),
      language,
    });
    expect(asked.length, 'questions asked').toBeLessThan(limit);
    const given = answers[question] ?? 'unknown';
    if (by === 'keyboard') await answer(page, language, given);
    else await answerAtOnce(page, given);
  }
  expect(new Set(asked).size, 'no question is asked twice').toBe(asked.length);

  expect(from).toEqual({
    address: addressIn(language, 'review'),
    heading: words.review.title,
    title: words.titled(words.review.title),
    language,
  });
  await tabTo(page, '.actions a.button');
  await page.keyboard.press('Enter');
  expect(await arrival(page, from)).toEqual({
    address: addressIn(language, 'result'),
    heading: words.headline(recommended, hangsOn),
    title: words.resultTitle(recommended, hangsOn),
    language,
  });
  return asked;
}

/** What a page is when the focus has come to its heading, and its address and title have followed. */
async function arrival(page: Page, from: Awaited<ReturnType<typeof standing>>) {
  // Looked for at each frame: a walk arrives many times, and `expect` would wait longer between its looks.
  await page.waitForFunction(
    ({ address, title }) =>
      document.activeElement?.id === 'rubrik' &&
      location.pathname.slice(1) !== address &&
      document.title !== title,
    from,
  );
  return standing(page);
}

/** Where a page stands, and what has focus there. */
function standing(page: Page) {
  return page.evaluate(() => ({
    address: location.pathname.slice(1),
    heading: document.activeElement?.textContent,
    title: document.title,
    language: document.documentElement.lang,
  }));
}

function questionAt(address: string, language: Language): string | undefined {
  const id = address.split('/').at(-2) ?? '';
  return address === questionIn(language, id) ? id : undefined;
}
