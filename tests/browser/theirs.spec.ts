import { readFileSync } from 'node:fs';

import { expectAccessible } from './support/axe.ts';
import { goOn } from './support/everyPage.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, explainedIn, paperIn, questionIn } from './support/words.ts';

const example = readFileSync(new URL('../../src/local/example.json', import.meta.url), 'utf8');
const settings = '**/vagval.settings.json';

test.describe('own rules beside the build', () => {
  test('stand apart beside the result, in the memo and in the statement', async ({ page }) => {
    await page.route(settings, async (route) => route.fulfill({ body: example }));
    await keepCase(page, walks.partnership.answers);
    await page.goto(explainedIn('sv', 'conditions'));
    const own = page.getByRole('region', { name: 'Egna regler i Exempelby kommun' });
    await expect(own).toContainText('Kommunstyrelsen');
    await expect(own).toContainText('Det är inte lag');
    await expectAccessible(page, '.local');
    await goOn(page, paperIn('sv', 'memo'));
    await expect(page.locator('main')).toContainText('Egna regler i Exempelby kommun');
    await goOn(page, addressIn('sv', 'accessibility'));
    await expect(page.locator('main')).toContainText('upphandling@exempelby.example');
  });

  test('that are faulty are refused by line, and a good file opened by hand takes their place', async ({
    page,
  }) => {
    const body = example.replace('500000', '700001');
    await page.route(settings, async (route) => route.fulfill({ body }));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(addressIn('sv', 'local'));
    await expect(page.locator('.alert')).toContainText('Rad 13: ”directAward.limit”');
    await expectAccessible(page);
    await page.locator('input[type="file"]').setInputFiles({
      name: 'vagval.settings.json',
      mimeType: 'application/json',
      buffer: Buffer.from(example),
    });
    await expect(page.locator('main')).toContainText('Reglerna från Exempelby kommun används.');
    await expect(page.locator('.alert')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
});

test.describe('the pages run nothing inline', () => {
  test.use({ expected: /TrustedHTML/ });

  test('and make nothing of text', async ({ page }) => {
    await page.goto(addressIn('sv', 'start'));
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<img src="x">';
        return 'let through';
      } catch (error) {
        return error instanceof Error ? error.name : '';
      }
    });
    expect(refused).toBe('TypeError');
  });
});

test.describe('nothing moves', { tag: '@reduced-motion' }, () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('when the system asks for no motion', async ({ page }) => {
    await keepCase(page, walks.undecided.answers);
    await page.goto(addressIn('sv', 'start'));
    for (const address of [questionIn('sv', 'market'), addressIn('sv', 'result')]) {
      await goOn(page, address);
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')]
            .map((element) => getComputedStyle(element))
            .filter(({ animationName, transitionDuration, scrollBehavior }) =>
              [
                animationName !== 'none',
                transitionDuration !== '0s',
                scrollBehavior === 'smooth',
              ].some(Boolean),
            ).length,
      );
      expect(moving).toBe(0);
    }
  });
});

// Of a result and a paper only what every case has: the law's words may change without these.
const partOf: Readonly<Record<string, string>> = {
  result: '.more-parts',
  explained: 'nav.contents',
  memo: '.toolbar',
};

test.describe('a screen reader meets the names in order', () => {
  const places = {
    start: addressIn('sv', 'start'),
    question: questionIn('sv', 'market'),
    review: addressIn('sv', 'review'),
    result: addressIn('sv', 'result'),
    explained: explainedIn('sv', 'whole'),
    case: addressIn('sv', 'case'),
    save: addressIn('sv', 'save'),
    open: addressIn('sv', 'open'),
    papers: addressIn('sv', 'papers'),
    memo: paperIn('sv', 'memo'),
    local: addressIn('sv', 'local'),
    accessibility: addressIn('sv', 'accessibility'),
  };
  test('on a page of each kind', async ({ page }) => {
    test.slow();
    await keepCase(page, walks.partnership.answers);
    await page.goto(addressIn('sv', 'search'));
    for (const [name, address] of Object.entries(places)) {
      await goOn(page, address);
      // The common questions come a moment after the page.
      if (name === 'question') await expect(page.getByText(/^Vanlig fråga/).first()).toBeVisible();
      // So do the links to cases that are made of this one.
      if (name === 'case')
        await expect(page.locator('#innehall a[target="_blank"]')).toHaveCount(3);
      const tree = await page.locator(partOf[name] ?? '#innehall').ariaSnapshot();
      // The names alone: where a link leads, and the link to the case, depend on where the site is served.
      const names = tree.split('\n').filter((line) => !line.trim().startsWith('- /url:'));
      expect
        .soft(`${names.join('\n').replaceAll(/http:\S+/g, '(address)')}\n`)
        .toMatchSnapshot(`${name}.txt`);
    }
  });
});
