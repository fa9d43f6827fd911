import { expectAccessible, openAll } from './support/axe.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, type Language, questionIds, questionIn } from './support/words.ts';

const submit = 'form.question button[type="submit"]';
const names = Object.keys(walks) as (keyof typeof walks)[];

// A page takes axe a moment, and a test looks at many.
test.slow();

test.describe('axe finds nothing, in Swedish and light,', () => {
  test('on the start page, also when a case is begun', async ({ page }) => {
    await page.goto(addressIn('sv', 'start'));
    await expectAccessible(page);
    await keepCase(page, walks.undecided.answers);
    await page.goto(addressIn('sv', 'start'));
    await expectAccessible(page);
  });

  for (const ids of inParts(questionIds, 4))
    test(`on the questions from ${ids.at(0)} to ${ids.at(-1)}`, async ({ page }) => {
      for (const id of ids) {
        await keepCase(page, { 'service-area': 'annat', [id]: 'unknown' });
        await page.goto(questionIn('sv', id));
        await openAll(page);
        await expectAccessible(page);
      }
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

  for (const some of inParts(names, 4))
    test(`on the review and the result of the walks ${some.join(' and ')}`, async ({ page }) => {
      for (const name of some) await expectEndAccessible(page, 'sv', name);
    });

  test('on the whole argument of a route', async ({ page }) => {
    await keepCase(page, walks.undecided.answers);
    await page.goto(addressIn('sv', 'result'));
    await page.locator('.argument > details > summary').first().click();
    await expect(page.locator('.argument > details[open] > div')).toHaveText(/\S/);
    await expectAccessible(page, '.argument');
  });
});

test.describe('axe finds nothing, in English and dark,', { tag: '@dark' }, () => {
  test.use({ colorScheme: 'dark' });

  test('on the start page', async ({ page }) => {
    await page.goto(addressIn('en', 'start'));
    await expectAccessible(page);
  });

  test('on a question of each kind, also when it is sent empty', async ({ page }) => {
    for (const id of ['authority', 'service-area', 'cpv', 'term-years', 'aid-three-years']) {
      await page.goto(questionIn('en', id));
      await openAll(page);
      await expectAccessible(page);
      await page.locator(submit).click();
      await expect(page.locator('.error-summary')).toBeFocused();
      await expectAccessible(page);
    }
  });

  test('on each way to reckon the value, also when it is sent empty', async ({ page }) => {
    for (const way of ['total', 'yearly', 'open-ended', 'recurring']) {
      await page.goto(questionIn('en', 'contract-value'));
      await page.locator(`input[value="${way}"]`).check();
      await expectAccessible(page);
      await page.locator(submit).click();
      await expect(page.locator('.error-summary')).toBeFocused();
      await expectAccessible(page);
    }
  });

  for (const name of ['partnership', 'undecided', 'none'] as const)
    test(`on the review and the result of the walk ${name}`, async ({ page }) => {
      await expectEndAccessible(page, 'en', name);
    });
});

async function expectEndAccessible(
  page: Parameters<typeof expectAccessible>[0],
  language: Language,
  name: keyof typeof walks,
): Promise<void> {
  await keepCase(page, walks[name].answers);
  await page.goto(addressIn(language, 'review'));
  await expectAccessible(page);
  await page.goto(addressIn(language, 'result'));
  await openAll(page);
  await expectAccessible(page);
}

function inParts<T>(all: readonly T[], parts: number): T[][] {
  const size = Math.ceil(all.length / parts);
  return Array.from({ length: parts }, (_, part) => all.slice(part * size, (part + 1) * size));
}
