import { expectAccessible } from './support/axe.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, explainedIn, languages, wordsIn } from './support/words.ts';

const { answers, recommended } = walks.directAward;

for (const language of languages)
  test(`a reason of the result leads to its rule, from there to a source and back, with the case as it was, in ${language}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    const heading = page.locator('#rubrik');
    const result = addressIn(language, 'result');
    const headline = wordsIn(language).headline(recommended);
    await keepCase(page, answers);
    await page.goto(result);
    await expect(heading).toHaveText(headline);

    const reason = page.locator('.reasons a[href*="#regel-"]').first();
    const title = (await reason.textContent())?.trim() ?? '';
    await reason.click();
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${title.replaceAll(/[()]/g, '.')} – `));
    await expect(page.locator('#fallen ~ p').last()).not.toHaveText(/…/);
    await expectFits();
    await expectAccessible(page);

    const rule = page.url();
    await page.locator('section[aria-labelledby="kallorna"] a[href*="#kalla-"]').first().click();
    await expect(page.locator('section[aria-labelledby="anvands-av"]')).toBeVisible();
    await expect(heading).toBeFocused();
    await expectFits();
    await expectAccessible(page);

    await page.goBack();
    expect(page.url()).toBe(rule);
    await expect(heading).toHaveText(title);
    await page.goBack();
    await expect(heading).toHaveText(headline);

    async function expectFits(): Promise<void> {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, page.url()).toBeLessThanOrEqual(320);
    }
  });

test('the other language shows the same thing, and an address with nothing behind it says so', async ({
  page,
}) => {
  const atlas = addressIn('sv', 'atlas');
  await page.goto(`${atlas}#kalla-lou-1-15`);
  const heading = page.locator('#rubrik');
  const citation = await heading.textContent();
  await page.getByRole('link', { name: 'In English' }).click();
  await expect(page).toHaveURL(`${addressIn('en', 'atlas')}#kalla-lou-1-15`);
  await expect(heading).toHaveText(citation ?? '');
  await page.goto(`${atlas}#regel-no-such-rule`);
  await expect(heading).toContainText('finns inget');
  await page.locator('main').getByRole('link', { name: 'Sök bland allt' }).click();
  await expect(heading).toHaveText('Regelatlas');
});

test('what tells of a fault has nothing of the case in it, and begins anew on the next page', async ({
  page,
}) => {
  await keepCase(page, answers);
  await page.goto(explainedIn('sv', 'reasoning'));
  const foot = page.locator('.site-foot');
  await foot.getByText('Något fel här?').click();
  const whole = foot.locator('#fel-text');
  await expect(whole).toHaveValue(/Adress: .*\/resultat\/resonemang\/\n/);
  await expect(whole).not.toHaveValue(/direktupphandling/i);
  await foot.getByLabel('Vad är fel?').fill('Något annat');
  await expect(whole).toHaveValue(/Något annat$/);
  await expectAccessible(page, '.site-foot');
  await foot.getByRole('link', { name: 'Ordlista' }).click();
  await expect(page.locator('#rubrik')).toBeFocused();
  await expect(whole).toBeHidden();
});
