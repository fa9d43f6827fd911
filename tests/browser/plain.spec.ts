import type { Page } from '@playwright/test';

import accessibility from '#locales/sv/accessibility.json' with { type: 'json' };
import withoutScript from '#locales/sv/without-script.json' with { type: 'json' };

import { ofEachKind } from './support/everyPage.ts';
import { expect as expectSoon, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { keepCase } from './support/keepCase.ts';
import { addressIn, questionIn, wordsIn } from './support/words.ts';

const swedish = wordsIn('sv');
const expect = expectSoon.configure({ timeout: 20_000 });
const plain = (...sentences: readonly string[]): string =>
  sentences.join(' ').replaceAll(/<\/?a>/g, '');
const { needed, readable, turnOn, notStarted, statement } = withoutScript;

test.describe('without script', { tag: '@without-script' }, () => {
  test.use({ javaScriptEnabled: false, expected: /404/ });

  test('every page says so under its own name, and the accessibility statement is there in full', async ({
    page,
  }) => {
    test.slow();
    // With its scripts off Firefox lets a test look, but neither wait nor press.
    const told = async (selector: string) => page.locator(selector).allTextContents();
    for (const address of [...ofEachKind, questionIn('sv', 'market'), 'empty.html']) {
      await page.goto(address, { waitUntil: 'commit' });
      const words = [plain(needed, readable, turnOn)];
      await expect.poll(async () => told('noscript p'), address).toEqual(words);
      if (address !== 'empty.html') expect(await page.title(), address).not.toBe('Vägval');
      expect(await page.locator('#not-started').isHidden(), address).toBe(true);
    }
    await page.goto('finns-inte/', { waitUntil: 'commit' });
    await expect.poll(async () => told('h1')).toContain(swedish.failure.notFound.title);
    await page.goto(questionIn('sv', 'market'), { waitUntil: 'commit' });
    await expect.poll(async () => told('noscript a')).toHaveLength(1);
    const [to = ''] = await page
      .locator('noscript a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    await page.goto(to, { waitUntil: 'commit' });
    await expect.poll(async () => told('h1')).toEqual([accessibility.title]);
    const lead = expect.stringContaining(accessibility.protocol.lead) as unknown;
    await expect.poll(async () => told('main')).toEqual([lead]);
    await page.goto(addressIn('en', 'save'), { waitUntil: 'commit' });
    const english = expect.stringContaining('Vägval needs JavaScript') as unknown;
    await expect.poll(async () => told('html[lang="en"] noscript p')).toEqual([english]);
  });
});

test.describe('a browser that cannot read our script', () => {
  test.use({ expected: /SyntaxError|unexpected|^thrown: $/i });

  test('gets a sentence, not a page that does nothing', async ({ page }) => {
    test.slow();
    await keepCase(page, walks.grant.answers);
    await page.route(/assets\/index-.*\.js/, async (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'const new = §;' }),
    );
    for (const address of [...ofEachKind, questionIn('sv', 'market'), 'empty.html']) {
      await page.goto(address, { waitUntil: 'commit' });
      await expectsNotStarted(page, address);
    }
  });
});

test.describe('a browser that is too old', () => {
  // What our packages want to have when they are read, and an address that leads nowhere.
  test.use({ expected: /is not a function|404|was preloaded/ });

  test('is told so on each kind of page, and shown nothing that does nothing', async ({ page }) => {
    test.slow();
    await keepCase(page, walks.grant.answers);
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
    for (const address of [...ofEachKind, questionIn('sv', 'market'), 'empty.html']) {
      await page.goto(address, { waitUntil: 'commit' });
      await page.waitForLoadState();
      await expectsNotStarted(page, address);
      await expect(page.locator('h1').getByText(swedish.failure.title), address).toHaveCount(0);
    }
    await page.locator('#not-started a').click();
    await expect(page.locator('h1')).toHaveText(accessibility.title);
    await page.goto('finns-inte/', { waitUntil: 'commit' });
    const { title } = swedish.failure.notFound;
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  });
});

async function expectsNotStarted(page: Page, address: string): Promise<void> {
  await expect(page.locator('#not-started'), address).toBeVisible();
  await expect(page.locator('#not-started')).toHaveText(plain(notStarted, statement));
  // What was written when the site was built can be read.
  await expect(page.locator('html')).not.toHaveAttribute('data-kept', '');
}

test.describe('a browser that translates', () => {
  // A page of the build that was translated before the script came is made anew, and React tells.
  test.use({ expected: /React error #418/ });

  test('lets the page go on from question to result', async ({ page }) => {
    test.slow();
    await page.addInitScript(translateTheWayBrowsersDo);
    await page.goto(questionIn('sv', 'authority'));
    await page.getByRole('radio').first().check();
    await page.locator('form.question button[type="submit"]').click();
    await expect(page.locator('#rubrik')).not.toHaveText(swedish.question('authority'));
    await page.locator('.back').click();
    await expect(page.locator('#rubrik')).toHaveText(swedish.question('authority'));
    await keepCase(page, walks.grant.answers);
    await page.goto(addressIn('sv', 'review'));
    await expect(page.locator('#rubrik > font')).toBeAttached();
    await page.locator('main a.button').last().click();
    await expect(page.locator('#rubrik')).toHaveText(swedish.headline('grant'));
    for (const summary of await page.locator('main details > summary').all())
      if (await summary.isVisible()) await summary.click();
    await expect(page.locator('h1')).not.toHaveText(swedish.failure.title);

    for (const beside of [
      'agreements',
      'dates',
      'second-reading',
      'privacy',
      'agreement',
    ] as const) {
      await page.goto(addressIn('sv', beside));
      await expect(page.locator('#rubrik > font'), beside).toBeAttached();
      for (const summary of await page.locator('main details > summary').all())
        if (await summary.isVisible()) await summary.click();
      await expect(page.locator('h1'), beside).not.toHaveText(swedish.failure.title);
    }
    // What is written comes and goes in a page that has been translated.
    await page
      .locator('main textarea')
      .fill('Föreningen driver verksamheten. Kommunen ger bidrag.');
    await page.locator('main form button[type="submit"]').click();
    await expect(page.locator('#del-marked')).toBeVisible();
    await expect(page.locator('h1')).not.toHaveText(swedish.failure.title);
  });
});

/** Runs in the page: each text that is shown is replaced by elements with a translation in them. */
function translateTheWayBrowsersDo(): void {
  const name: string = 'font';
  const translate = (node: Node): void => {
    if (node instanceof Text) {
      if (node.data.trim() === '' || node.parentElement?.closest('font, title, script, style'))
        return;
      const outer = document.createElement(name);
      outer.append(document.createElement(name));
      outer.firstElementChild?.append(node.data);
      node.replaceWith(outer);
    } else for (const child of Array.from(node.childNodes)) translate(child);
  };
  new MutationObserver((changes) => {
    const root = document.getElementById('root');
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (root?.contains(node)) translate(node);
  }).observe(document, { childList: true, subtree: true });
}
