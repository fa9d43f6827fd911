import { expectAccessible, openAll } from './support/axe.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, questionIds, questionIn } from './support/words.ts';

const submit = 'form.question button[type="submit"]';

test.describe('axe finds nothing, in Swedish and light,', () => {
  test('on the start page', async ({ page }) => {
    await page.goto(addressIn('sv', 'start'));
    await expectAccessible(page);
  });

  test('on the start page of a case begun', async ({ page }) => {
    await keepCase(page, walks.undecided.answers);
    await page.goto(addressIn('sv', 'start'));
    await expectAccessible(page);
  });

  for (const id of questionIds)
    test(`on the question ${id}`, async ({ page }) => {
      await keepCase(page, { 'service-area': 'annat', [id]: 'unknown' });
      await page.goto(questionIn('sv', id));
      await openAll(page);
      await expectAccessible(page);
    });

  test('on a question with a term explained', async ({ page }) => {
    await page.goto(questionIn('sv', 'counterpart'));
    await page.locator('.term').first().click();
    await expect(page.locator('.term-note:popover-open')).toHaveAttribute('data-state', 'fetched');
    await expectAccessible(page);
  });

  test('on the review of no answers', async ({ page }) => {
    await page.goto(addressIn('sv', 'review'));
    await expectAccessible(page);
  });

  for (const [name, { answers }] of Object.entries(walks))
    test(`on the review and the result of the walk ${name}`, async ({ page }) => {
      await keepCase(page, answers);
      await page.goto(addressIn('sv', 'review'));
      await expectAccessible(page);
      await page.locator('.actions a.button').click();
      await openAll(page);
      await expectAccessible(page);
    });

  test('on the whole argument of a route', async ({ page }) => {
    await keepCase(page, walks.undecided.answers);
    await page.goto(addressIn('sv', 'result'));
    await page.locator('.argument > details > summary').first().click();
    await expect(page.locator('.argument .tree').first()).toBeVisible();
    await expectAccessible(page, '.argument');
  });
});

test.describe('axe finds nothing, in English and dark,', () => {
  test.use({ colorScheme: 'dark' });

  test('on the start page', async ({ page }) => {
    await page.goto(addressIn('en', 'start'));
    await expectAccessible(page);
  });

  for (const id of ['authority', 'service-area', 'cpv', 'term-years', 'aid-three-years'])
    test(`on the question ${id}, also when it is sent empty`, async ({ page }) => {
      await page.goto(questionIn('en', id));
      await openAll(page);
      await expectAccessible(page);
      await page.locator(submit).click();
      await expect(page.locator('.error-summary')).toBeFocused();
      await expectAccessible(page);
    });

  for (const way of ['total', 'yearly', 'open-ended', 'recurring'])
    test(`on the value reckoned as ${way}, also when it is sent empty`, async ({ page }) => {
      await page.goto(questionIn('en', 'contract-value'));
      await page.locator(`input[value="${way}"]`).check();
      await expectAccessible(page);
      await page.locator(submit).click();
      await expect(page.locator('.error-summary')).toBeFocused();
      await expectAccessible(page);
    });

  for (const name of ['partnership', 'undecided', 'none'] as const)
    test(`on the review and the result of the walk ${name}`, async ({ page }) => {
      await keepCase(page, walks[name].answers);
      await page.goto(addressIn('en', 'review'));
      await expectAccessible(page);
      await page.locator('.actions a.button').click();
      await openAll(page);
      await expectAccessible(page);
    });
});
