import { expect, test } from './support/test.ts';
import { addressIn, questionIn, wordsIn } from './support/words.ts';
import { keepCase } from './support/keepCase.ts';
import { walks } from './support/walks.ts';

const words = wordsIn('sv');
const script = /\/assets\/index-[^/]*\.js$/;

test.describe('before its script has come', () => {
  for (const place of [
    addressIn('sv', 'start'),
    addressIn('en', 'start'),
    questionIn('sv', 'market'),
  ])
    test(`the page at "${place}" can be read, and comes alive as it stands`, async ({ page }) => {
      let goOn = (): void => undefined;
      const held = new Promise<void>((resolve) => (goOn = resolve));
      await page.route(script, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(place, { waitUntil: 'commit' });
      const heading = await page.locator('#rubrik').elementHandle();
      const title = await page.title();
      goOn();
      await expect(page.locator('html')).toHaveAttribute('data-alive', '');
      expect(await heading?.evaluate((element) => element.isConnected), 'not made anew').toBe(true);
      expect(await page.title()).toBe(title);
    });

  test('an answer is kept, and sent when the script has come', async ({ page }) => {
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    await page.route(script, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(questionIn('sv', 'authority'), { waitUntil: 'commit' });
    await page.getByRole('radio').first().check();
    await page.locator('#innehall form.question button[type="submit"]').click();
    await expect(page.locator('#rubrik')).toHaveText(words.question('authority'));
    goOn();
    await expect(page.locator('#rubrik')).not.toHaveText(words.question('authority'));
    await page.goBack();
    await expect(page.getByRole('radio').first()).toBeChecked();
  });

  test.describe('that does not come', () => {
    test.use({ expected: /Failed to load|ERR_FAILED|was preloaded/ });
    test('a tab with a case does not see the page of another while it waits, and is told when there is nothing to wait for', async ({
      page,
    }) => {
      await keepCase(page, walks.grant.answers);
      let fail = (): void => undefined;
      const held = new Promise<void>((resolve) => (fail = resolve));
      await page.route(script, async (route) => {
        await held;
        await route.abort();
      });
      await page.goto(questionIn('sv', 'market'), { waitUntil: 'commit' });
      await expect(page.locator('#root')).toBeHidden();
      fail();
      await expect(page.locator('#not-started')).toBeVisible();
    });
  });
});
