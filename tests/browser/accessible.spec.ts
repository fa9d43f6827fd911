import { expectAccessible, expectNamed, openAll } from './support/axe.ts';
import { everyPage, goOn, someCard } from './support/everyPage.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, explainedIn, languages, questionIds, questionIn } from './support/words.ts';

import { filesIn } from '../support/filesIn.ts';

const submit = '#innehall form.question button[type="submit"]';
const answered = Object.fromEntries(questionIds.map((id) => [id, 'unknown']));

// A page takes axe a moment, and a test looks at many.
test.slow();

test('every page that is built has its place among those that axe looks at', () => {
  const built = filesIn('dist')
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice('dist/'.length, -'index.html'.length));
  const looked = languages.flatMap((language) => Object.values(everyPage(language)).flat());
  const card = /(?<=^(en\/cards|fallbank)\/)[^/]+(?=\/$)/;
  expect([...new Set(built.map((address) => address.replace(card, someCard)))].toSorted()).toEqual(
    looked.toSorted(),
  );
});

for (const language of languages)
  test.describe(`axe finds nothing, light or dark, in ${language},`, () => {
    const { question, review, result, paper: _, ...others } = everyPage(language);
    const [first = ''] = others.start;
    // The pages of a question are the same in both languages but for their words.
    const expectSound = language === 'sv' ? expectAccessible : expectNamed;

    for (const some of inParts(question, language === 'sv' ? 3 : 1))
      test(`on the questions from ${some.at(0)} to ${some.at(-1)}`, async ({ page }) => {
        await keepCase(page, { ...answered, 'service-area': 'annat' });
        await page.goto(first);
        for (const address of some) {
          await goOn(page, address);
          await openAll(page);
          await expectSound(page);
        }
      });

    for (const some of inParts(Object.values(others).flat(), 2))
      test(`on the pages from ${some.at(0)} to ${some.at(-1)}`, async ({ page }) => {
        await keepCase(page, walks.directAward.answers);
        await page.goto(review[0] ?? '');
        for (const address of some) {
          await goOn(page, address);
          await openAll(page);
          await expectAccessible(page);
        }
      });

    test('on every paper that a case can have', async ({ page }) => {
      await keepCase(page, walks.directAward.answers);
      await page.goto(addressIn(language, 'papers'));
      const links = page.locator('.papers h2 a');
      await expect(links.first()).toBeVisible();
      const papers = await links.evaluateAll((all: HTMLAnchorElement[]) =>
        all.map(({ pathname }) => pathname.slice(1)),
      );
      expect(papers.length).toBeGreaterThan(3);
      for (const address of papers) {
        await goOn(page, address);
        await expect(page.locator('.sheet')).toHaveAttribute('lang', language);
        await expectAccessible(page);
      }
    });

    // Every outcome in Swedish, and all of it on one page where the parts are most unlike; in English those alone.
    // That page of a direct award is among the pages above.
    const unlike: readonly (keyof typeof walks)[] = ['partnership', 'undecided', 'none'];
    const names = language === 'sv' ? (Object.keys(walks) as (keyof typeof walks)[]) : unlike;
    for (const some of inParts(names, 3))
      test(`on the review and the result of the walks ${some.join(' and ')}`, async ({ page }) => {
        for (const name of some) {
          await keepCase(page, walks[name].answers);
          await page.goto(review[0] ?? '');
          await expectAccessible(page);
          const whole = unlike.includes(name) ? [explainedIn(language, 'whole')] : [];
          for (const address of [...result, ...whole]) {
            await goOn(page, address);
            await openAll(page);
            await expectAccessible(page);
          }
        }
      });
  });

test.describe('axe finds nothing, light or dark,', () => {
  test('on the start page and the review before a case is begun', async ({ page }) => {
    await page.goto(addressIn('sv', 'start'));
    await expectAccessible(page);
    await goOn(page, addressIn('sv', 'review'));
    await expectAccessible(page);
  });

  test('on a question with a term explained', async ({ page }) => {
    await page.goto(questionIn('sv', 'counterpart'));
    await page.locator('.term').first().click();
    await expect(page.locator('.term-note:popover-open')).toHaveAttribute('data-state', 'fetched');
    await expectAccessible(page);
  });

  test('on the whole argument of a route', async ({ page }) => {
    await keepCase(page, walks.undecided.answers);
    await page.goto(explainedIn('sv', 'reasoning'));
    await page.locator('.argument > details > summary').first().click();
    await expect(page.locator('.argument > details[open] > div')).toHaveText(/\S/);
    await expectAccessible(page, '.argument');
  });

  test('on a question of each kind that is sent empty', async ({ page }) => {
    await page.goto(addressIn('en', 'start'));
    for (const id of ['authority', 'service-area', 'cpv', 'term-years', 'aid-three-years']) {
      await goOn(page, questionIn('en', id));
      await openAll(page);
      await page.locator(submit).click();
      await expect(page.locator('.error-summary')).toBeFocused();
      await expectAccessible(page);
    }
  });

  test('on each way to reckon the value, also when it is sent empty', async ({ page }) => {
    await page.goto(questionIn('en', 'contract-value'));
    for (const way of ['total', 'yearly', 'open-ended', 'recurring']) {
      await page.locator(`input[value="${way}"]`).check();
      await page.locator(submit).click();
      await expect(page.locator('.error-summary')).toBeFocused();
      await expectAccessible(page);
    }
  });
});

function inParts<T>(all: readonly T[], parts: number): T[][] {
  const size = Math.ceil(all.length / parts);
  return Array.from({ length: parts }, (_, part) => all.slice(part * size, (part + 1) * size));
}
