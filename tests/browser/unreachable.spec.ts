import { cutOff } from './support/cutOff.ts';
import { downloaded } from './support/downloaded.ts';
import { goOn } from './support/everyPage.ts';
import { keepCase, keptAnswers } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, questionIn, wordsIn } from './support/words.ts';

const swedish = wordsIn('sv');

test.describe('without what is fetched later there is never a white page:', () => {
  test.use({ expected: /Failed to (load|fetch)|ERR_FAILED|could not be fetched/ });

  test('English that cannot be fetched leaves the page in Swedish, also at an English address', async ({
    page,
  }) => {
    await cutOff(page, 'words-en-');
    await page.goto(questionIn('sv', 'market'));
    await page.locator('.site-head a[lang="en"]').click();
    await expect(page.locator('#rubrik')).toHaveText(swedish.question('market'));
    await expect(page).toHaveURL(new RegExp(`/${questionIn('sv', 'market')}$`));
    await page.goto(questionIn('en', 'market'));
    await expect(page.locator('#rubrik')).toHaveText(swedish.question('market'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  });

  test('where nothing may be kept either, the page says that a reload would lose the case, and offers it as a file', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const forbid = (): never => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, { get: forbid });
    });
    await page.goto(questionIn('sv', 'authority'));
    await page.locator('input[value="region"]').check();
    await page.locator('#innehall button[type="submit"]').click();
    await expect(page.locator('#rubrik')).toHaveText(swedish.question('service-area'));
    await cutOff(page, 'SaveRoute');
    await goOn(page, addressIn('sv', 'save'));
    await expect(page.locator('main')).toContainText(swedish.failure.notKept);
    await expect(page.locator('main')).not.toContainText(swedish.failure.kept);
    const { bytes } = await downloaded(
      page,
      page.getByRole('button', { name: swedish.failure.saveFile }),
    );
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
      answers: { authority: 'region' },
    });
  });

  test('the market question is there before its log', async ({ page }) => {
    await keepCase(page, walks.grant.answers);
    await page.goto(questionIn('sv', 'counterpart'));
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/MarketLog-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await goOn(page, questionIn('sv', 'market-evidence'));
    await expect(page.locator('#logg')).toBeVisible();
    await expect(page.locator('.log input')).toHaveCount(0);
    letGo();
    await expect(page.locator('.log').getByRole('button').first()).toBeVisible();
  });

  test('a result without its content or its reasons says so, and keeps the answers; a term without its explanation is asked for again', async ({
    page,
    browserName,
  }) => {
    await keepCase(page, walks.grant.answers);
    for (const part of ['ResultRoute', 'words-sv-result']) {
      await cutOff(page, part);
      await page.goto(addressIn('sv', 'result'));
      await expect(page.getByRole('heading'), part).toHaveText(swedish.failure.title);
      await expect(page.locator('main'), part).toContainText(swedish.failure.notFetched);
      await expect(page.locator('main'), part).toContainText(swedish.failure.kept);
      expect(await keptAnswers(page), part).toEqual(walks.grant.answers);
      await page.unroute('**');
      // What explains the terms is fetched later still.
      await cutOff(page, 'words-sv-knowledge-glossary');
      // Firefox remembers what failed until the page is loaded again, which stands beside.
      const { reload, retry } = swedish.failure;
      const again = browserName === 'firefox' ? reload : retry;
      await page.getByRole('button', { name: again }).click();
      await expect(page.locator('#rubrik'), part).toHaveText(swedish.headline('grant'));
    }

    await goOn(page, questionIn('sv', 'counterpart'));
    await page.locator('.term').first().click();
    const note = page.locator('.term-note:popover-open');
    await expect(note).toHaveText(swedish.term.missing);
    await page.unroute('**');
    // Firefox asks again only when the page is loaded again, as the words say.
    if (browserName === 'firefox') await page.reload();
    await page.keyboard.press('Escape');
    await page.locator('.term').first().click();
    await expect(note).toHaveAttribute('data-state', 'fetched');
  });
});
