import { expectAccessible, openAll } from './support/axe.ts';
import { goOn } from './support/everyPage.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { addressIn, questionIn, wordsIn } from './support/words.ts';

test('a search from the head leads to a term, and Back returns', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const words = wordsIn('sv').site.pages;
  await page.goto(addressIn('sv', 'start'));
  await page.getByRole('banner').getByRole('link', { name: words.search }).click();
  await expect(page.locator('#rubrik')).toBeFocused();
  await page.getByRole('searchbox').pressSequentially('synnerlig');
  const found = page.locator('.found a[href*="#synnerlig-bradska"]');
  await expect(found).toBeVisible();
  await expectFits();
  await found.click();
  await expect(page.locator('#synnerlig-bradska-synnerliga-skal')).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toBeVisible();
  for (const name of ['about-rules', 'glossary'] as const) {
    await goOn(page, addressIn('sv', name));
    await openAll(page);
    await expectFits();
  }

  async function expectFits(): Promise<void> {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, page.url()).toBeLessThanOrEqual(320);
  }
});

test('a question shows the common questions that arise there; lätt svenska is switched on, lasts a reload, and can be switched off', async ({
  page,
}) => {
  await keepCase(page, { 'service-area': 'annat' });
  await page.goto(questionIn('sv', 'own-contribution'));
  const help = page.locator('details', { hasText: 'Måste organisationen bidra med pengar?' });
  await help.locator('summary').click();
  await expect(help.locator('.cite a').first()).toBeVisible();

  await goOn(page, questionIn('sv', 'authority'));
  const easy = page.getByRole('button', { name: wordsIn('sv').site.easy });
  await expect(page.getByText(wordsIn('sv').question('authority'))).toBeVisible();
  await easy.click();
  await expect(easy).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(wordsIn('sv').site.easyNotice.whole)).toBeVisible();
  await expect(page.getByText('Vem ska skriva avtalet eller ge pengarna?')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText('Vem ska skriva avtalet eller ge pengarna?')).toBeVisible();
  await easy.click();
  await expect(page.getByText(wordsIn('sv').question('authority'))).toBeVisible();
});
