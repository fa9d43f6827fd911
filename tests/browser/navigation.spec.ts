import type { Page } from '@playwright/test';

import { goOn } from './support/everyPage.ts';
import { tabTo } from './support/keyboard.ts';
import { keepCase, keptAnswers } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, explainedIn, questionIn, wordsIn } from './support/words.ts';

const start = addressIn('sv', 'start');
const review = addressIn('sv', 'review');
const result = addressIn('sv', 'result');
const question = (id: string): string => questionIn('sv', id);

test('Back, Forward and "Tillbaka" walk the questions, each from its top with its answer chosen', async ({
  page,
}) => {
  await page.goto(start);
  await page.locator('.doors a').first().click();
  await expectAt(page, question('authority'));

  await test.step('a new question is shown from its top at once, where what moves may move', async () => {
    const size = page.viewportSize() ?? { width: 1280, height: 720 };
    await page.setViewportSize({ width: 1000, height: 300 });
    await page.locator('input[value="region"]').check();
    await page.locator('#innehall form.question button[type="submit"]').scrollIntoViewIfNeeded();
    await expect.poll(async () => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    const heights = await page.evaluate(async () => {
      document
        .querySelector<HTMLButtonElement>('#innehall form.question button[type="submit"]')
        ?.click();
      await new Promise(requestAnimationFrame);
      const first = window.scrollY;
      await new Promise(requestAnimationFrame);
      return [first, window.scrollY];
    });
    await expectAt(page, question('service-area'));
    expect(heights).toEqual([0, 0]);
    await page.setViewportSize(size);
  });

  await test.step('Back and Forward', async () => {
    await page.goBack();
    await expectAt(page, question('authority'));
    await expect(page.locator('input[value="region"]')).toBeChecked();
    await page.goForward();
    await expectAt(page, question('service-area'));
    await expect(page.locator('input:checked')).toHaveCount(0);
    await page.goBack();
    await page.goBack();
    await expectAt(page, start);
    await page.goForward();
    await expectAt(page, question('authority'));
  });

  await test.step('"Tillbaka" leads to the answered question before, and on to what was next', async () => {
    await answer(page, 'state');
    await expectAt(page, question('service-area'));
    await tabTo(page, '.back', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectAt(page, question('authority'));
    await expect(page.locator('input[value="state"]')).toBeChecked();
    await answer(page, 'region');
    await expectAt(page, question('service-area'));
  });

  await test.step('the other language is one step', async () => {
    await page.locator('.site-head a[lang="en"]').click();
    await expectAt(page, questionIn('en', 'service-area'));
    await page.goBack();
    await expectAt(page, question('service-area'));
    await page.goBack();
    await expectAt(page, question('authority'));
  });
});

test.describe('a reload keeps the case and the page', () => {
  test('of a question, which the other door resumes, until everything is begun again', async ({
    page,
  }) => {
    await page.goto(question('authority'));
    await answer(page, 'region');
    await expectAt(page, question('service-area'));
    await page.addInitScript(countHeadings);
    await page.reload();
    await expectAt(page, question('service-area'));
    const made = await page.evaluate(() => document.documentElement.dataset['headings']);
    expect(Number(made), 'headings made while parts are fetched').toBeLessThan(5);
    await page.goBack();
    await expectAt(page, question('authority'));
    await expect(page.locator('input[value="region"]')).toBeChecked();

    await page.locator('.brand').click();
    await page.getByRole('link', { name: wordsIn('sv').start.resume.title }).click();
    await expectAt(page, question('service-area'));

    await page.locator('.brand').click();
    await expectAt(page, start);
    await page.locator('.doors a').first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: wordsIn('sv').site.yes })
      .click();
    await expectAt(page, question('authority'));
    await expect(page.locator('input:checked')).toHaveCount(0);
    expect(await keptAnswers(page), 'begun again').toBeUndefined();
  });

  test('of the review and of the result', async ({ page }) => {
    await keepCase(page, walks.tender.answers);
    await page.goto(review);
    for (const address of [review, result]) {
      if (address !== review) await goOn(page, address);
      const heading = await page.locator('#rubrik').textContent();
      await page.reload();
      await expectAt(page, address);
      await expect(page.locator('#rubrik')).toHaveText(heading ?? '');
    }
  });
});

test.describe('an address of its own', () => {
  test('opens a question in the middle, and "resume" then leads to the review', async ({
    page,
  }) => {
    await page.goto(question('market'));
    await expectAt(page, question('market'));
    await expect(page.locator('#rubrik')).toHaveText(wordsIn('sv').question('market'));
    await answer(page, 'none');
    await page.locator('.brand').click();
    await expectAt(page, start);
    await page.getByRole('link', { name: wordsIn('sv').start.resume.title }).click();
    await expectAt(page, review);
    expect(await keptAnswers(page)).toEqual({ market: 'none' });
  });

  test('opens the review without answers, leads from the result to the start, and may be written out or without its last stroke', async ({
    page,
  }) => {
    await page.goto(review);
    await expectAt(page, review);
    await expect(page.getByText(wordsIn('sv').review.answeredNone)).toBeVisible();
    await page.goto(result);
    await expectAt(page, start);
    await expect(page.locator('#rubrik')).toHaveText(wordsIn('sv').start.title);
    await page.goto(`${question('market')}index.html`);
    await expectAt(page, question('market'));
    await page.goto(question('payment').replace(/\/$/, ''));
    await expectAt(page, question('payment'));
  });
});

test.describe('an address that leads nowhere', () => {
  test.use({ expected: /404/ });

  test('is answered as such, in words', async ({ page }) => {
    for (const address of ['fraga/finns-inte/', 'en/question/nowhere/', 'bidrag']) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(404);
      await expect(page.locator('body'), address).toHaveText(/\S/);
    }
  });
});

test.describe('a changed answer', () => {
  test('leads to the result or the review it was changed from, in either language, with the others kept', async ({
    page,
  }) => {
    await keepCase(page, { ...walks.partnership.answers, 'market-evidence': 'unknown' });
    await page.goto(explainedIn('sv', 'changes'));
    await page.locator('#reda ~ details summary').first().click();
    await page.locator(`a[href$="${question('market-evidence')}"]`).click();
    await expectAt(page, question('market-evidence'));
    await answer(page, 'documented');
    await expectAt(page, result);
    expect(await keptAnswers(page), 'from the result').toEqual(walks.partnership.answers);

    await goOn(page, review);
    await page.locator(`a[href$="${question('other-applicants')}"]`).click();
    await expectAt(page, question('other-applicants'));
    await expect(page.locator('input[value="yes"]')).toBeChecked();
    await answer(page, 'unknown');
    await expectAt(page, review);
    expect(await keptAnswers(page), 'from the review').toEqual({
      ...walks.partnership.answers,
      'other-applicants': 'unknown',
    });

    await page.locator(`a[href$="${question('other-applicants')}"]`).click();
    await page.locator('.site-head a[lang="en"]').click();
    await expectAt(page, questionIn('en', 'other-applicants'));
    await answer(page, 'no');
    await expectAt(page, addressIn('en', 'review'));
  });

  test('that opens new questions asks them before it leads back; Back and Forward lead here from the result and the question, and to begin again asks first', async ({
    page,
  }) => {
    await keepCase(page, walks.grant.answers);
    await page.goto(review);
    await page.locator('.actions a.button').click();
    await expectAt(page, result);
    await page.goBack();
    await expectAt(page, review);
    await page.goForward();
    await expectAt(page, result);
    await expect(page.locator('#rubrik')).toHaveText(wordsIn('sv').headline('grant'));

    await page.locator('.brand').click();
    await expectAt(page, start);
    await page.locator('.doors a').first().click();
    await expect(page.getByRole('dialog', { name: wordsIn('sv').site.startOver })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.doors a').first()).toBeFocused();
    await expectAt(page, start);
    expect(await keptAnswers(page), 'not begun again').toEqual(walks.grant.answers);

    await goOn(page, review);
    await page.locator(`a[href$="${question('individual-placements')}"]`).click();
    await answer(page, 'yes');
    await expectAt(page, question('authority-gets'));
    await page.reload();
    await expectAt(page, question('authority-gets'));
    await page.goBack();
    await expectAt(page, question('individual-placements'));
    await expect(page.locator('input[value="yes"]')).toBeChecked();
    await page.goForward();
    const answered = async (): Promise<string> => {
      if (page.url().includes('fraga')) await answer(page, 'unknown');
      return new URL(page.url()).pathname;
    };
    await expect.poll(answered, { timeout: 20_000, intervals: [50] }).toBe(`/${review}`);
  });
});

test('the other language shows the same page, with every answer kept', async ({ page }) => {
  const pages = [
    [start, addressIn('en', 'start'), wordsIn('en').start.title],
    [question('market'), questionIn('en', 'market'), wordsIn('en').question('market')],
    [review, addressIn('en', 'review'), wordsIn('en').review.title],
    [result, addressIn('en', 'result'), wordsIn('en').headline('reserved')],
  ] as const;
  await keepCase(page, walks.reserved.answers);
  await page.goto(start);
  for (const [here, there, heading] of pages) {
    if (here !== start) await goOn(page, here);
    const swedish = await page.locator('#rubrik').textContent();
    await page.locator('.site-head a[lang="en"]').click();
    await expectAt(page, there);
    await expect(page.locator('#rubrik')).toHaveText(heading);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await keptAnswers(page), there).toEqual(walks.reserved.answers);
    await page.goBack();
    await expectAt(page, here);
    await expect(page.locator('#rubrik')).toHaveText(swedish ?? '');
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  }
});

async function answer(page: Page, value: string): Promise<void> {
  await page.locator(`#innehall form.question input[value="${value}"]`).check();
  await page.locator('#innehall form.question button[type="submit"]').click();
}

/** Runs in the page: a page that is drawn anew and thrown away shows in nothing but the work it takes. */
function countHeadings(): void {
  const create = Reflect.get(document, 'createElement');
  let made = 0;
  Reflect.set(document, 'createElement', (name: string) => {
    if (name === 'h1') document.documentElement.dataset['headings'] = String((made += 1));
    return create.call(document, name);
  });
}

/** The page has come, with its heading. */
async function expectAt(page: Page, address: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).pathname).toBe(`/${address}`);
  await expect(page.locator('#rubrik')).toBeVisible();
}
