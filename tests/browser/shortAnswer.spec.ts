import swedish from '#locales/sv/case/decide.json' with { type: 'json' };

import { expectAccessible } from './support/axe.ts';
import { keepCase, keptAnswers } from './support/keepCase.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { type Answers, walks } from './support/walks.ts';
import { addressIn, explainedIn, languages, wordsIn } from './support/words.ts';

/** How far down the answer may reach: one screen of a desk, two of a telephone. What is folded is folded. */
const screens = [
  { width: 1280, height: 900, most: 900 },
  { width: 390, height: 844, most: 1690 },
] as const;

const begun: Answers = {
  authority: 'municipality',
  'service-area': 'annat',
  counterpart: 'eligible',
};

/** How a short walk ends when little is known: plain cases, what hangs on a fact, and what hangs on a value. */
const thin: Readonly<Record<string, Answers>> = {
  plainGrant: {
    authority: 'municipality',
    'service-area': 'idrott-anlaggning',
    counterpart: 'other-non-profit',
    'whose-activity': 'organisation',
    'support-kind': 'general',
    'binding-performance': 'repayment-only',
    payment: 'contribution',
  },
  plainPurchase: { ...begun, 'whose-activity': 'authority', 'contract-value': 45_000 },
  plan: begun,
  forks: { ...begun, 'service-area': 'hemtjanst', 'whose-activity': 'authority' },
};

const outcomes: Readonly<Record<string, Answers>> = {
  ...Object.fromEntries(Object.entries(walks).map(([name, { answers }]) => [name, answers])),
  ...thin,
};

/** So much there may be in the document before anything is opened. */
const elements = 700;

const seen = languages.flatMap((language) =>
  (['authority', 'organisation'] as const).map((side) => ({ language, side })),
);

for (const { language, side } of seen)
  test(`every outcome is told the ${side} on one screen of a desk and two of a telephone, in ${language}`, async ({
    page,
  }) => {
    test.slow();
    for (const [name, answers] of Object.entries(outcomes)) {
      await keepCase(page, answers, 'short', side);
      await page.goto(addressIn(language, 'result'));
      await expect(page.locator('.more-parts')).toBeVisible();
      await expect(page.locator('#er-organisation')).toHaveCount(side === 'organisation' ? 1 : 0);
      for (const { width, height, most } of screens) {
        await page.setViewportSize({ width, height });
        const reached = await page
          .locator('main')
          .evaluate((main) => Math.ceil(main.getBoundingClientRect().bottom + window.scrollY));
        expect.soft(reached, `${name} at ${width} reaches`).toBeLessThanOrEqual(most);
      }
      expect.soft(await page.locator('*').count(), `${name} has`).toBeLessThanOrEqual(elements);
    }
  });

for (const name of ['partnership', 'undecided', 'none', 'plainGrant', 'plan'])
  test(`axe finds nothing in the short answer ${name}`, async ({ page }) => {
    await keepCase(page, outcomes[name] ?? {}, 'short');
    await page.goto(addressIn('sv', 'result'));
    await expect(page.locator('.more-parts')).toBeVisible();
    await expectAccessible(page);
  });

for (const name of ['partnership', 'undecided', 'plainGrant'])
  test(`the short answer ${name} is printed on two pages at most, and everything on request`, async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'No other browser prints to a file.');
    test.slow();
    await keepCase(page, outcomes[name] ?? {}, 'short');
    await page.goto(addressIn('sv', 'result'));
    await expect(page.locator('.more-parts')).toBeVisible();
    const short = pagesIn(await page.pdf({ format: 'A4' }));
    expect(short).toBeGreaterThan(0);
    expect(short).toBeLessThanOrEqual(2);
    await page.goto(explainedIn('sv', 'whole'));
    // All of it is worked out before it is shown: of a thin case that is much.
    await expect(page.locator('#rubrik')).toBeVisible({ timeout: 40_000 });
    expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(2);
  });

/** How many pages a PDF has: each is an object of its own. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the keyboard leads from the answer to a page that explains it and back', async ({ page }) => {
  const { result } = wordsIn('sv');
  await keepCase(page, walks.partnership.answers);
  await page.goto(addressIn('sv', 'result'));
  await expect(page.locator('.more-parts')).toBeVisible();
  await tabTo(page, '.more-parts a');
  await page.keyboard.press('Enter');
  await expect(page.locator('#rubrik')).toHaveText(result.short.parts.conditions);
  await expect(page.locator('#rubrik')).toBeFocused();
  expect(new URL(page.url()).pathname).toBe(`/${explainedIn('sv', 'conditions')}`);
  await page.goBack();
  await expect(page.locator('.more-parts')).toBeVisible();
});

test('what the lawyer replies comes back among the answers, and nothing else is lost', async ({
  page,
}) => {
  await keepCase(page, walks.undecided.answers);
  await page.goto(explainedIn('sv', 'risk'));
  const { result } = wordsIn('sv');
  await page.locator('.replies input[name="individual-placements"][value="no"]').check();
  await page.getByRole('button', { name: result.risk.make }).click();
  const link = page.getByLabel(result.risk.link);
  await expect(link).toHaveValue(/#a/);
  const address = await link.inputValue();
  await page.goto('about:blank');
  await page.goto(address);
  // Each change is shown before it is taken.
  await expect(page.getByRole('heading', { name: swedish.decide.replies.title })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: swedish.decide.replies.take }).click();
  await expect
    .poll(() => keptAnswers(page))
    .toEqual({ ...walks.undecided.answers, 'individual-placements': 'no' });
});
