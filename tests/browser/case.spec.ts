import type { Page } from '@playwright/test';

import { expectAccessible, openAll } from './support/axe.ts';
import { caseWords } from './support/caseWords.ts';
import { cutOff } from './support/cutOff.ts';
import { downloaded } from './support/downloaded.ts';
import { goOn } from './support/everyPage.ts';
import { keepCase, keptAnswers } from './support/keepCase.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, type Language, questionIn, wordsIn } from './support/words.ts';

const words = caseWords.sv;
const { site } = wordsIn('sv');
const casePage = addressIn('sv', 'case');
const save = addressIn('sv', 'save');
const open = addressIn('sv', 'open');
const review = addressIn('sv', 'review');
const { answers } = walks.grant;

test('the pages of the case have addresses of their own, in both languages, and stay after a reload', async ({
  page,
}) => {
  const pages = { case: 'title', save: 'save', open: 'open' } as const;
  await page.goto(review);
  for (const language of ['sv', 'en'] as const)
    for (const [name, key] of Object.entries(pages) as [keyof typeof pages, string][]) {
      const { [key as 'save']: part, title } = caseWords[language];
      const heading = name === 'case' ? title : part.title;
      await goOn(page, addressIn(language, name));
      await expectAt(page, addressIn(language, name), heading);
      await page.reload();
      await expectAt(page, addressIn(language, name), heading);
      expect(await page.title()).toBe(wordsIn(language).titled(heading));
    }
});

test('the page of the case leaves the walk as it was, and what is written stays: in the tab, in the review and in the file', async ({
  page,
}) => {
  await keepCase(page, answers);
  await page.goto(review);
  await page.locator(`a[href$="${questionIn('sv', 'market')}"]`).click();
  await page.locator(`.case-bar a[href$="${casePage}"]`).click();
  await expectAt(page, casePage, words.title);
  await page.locator('.back').click();
  await expectAt(page, questionIn('sv', 'market'), wordsIn('sv').question('market'));
  await page.goBack();
  await expectAt(page, casePage, words.title);
  await page.goForward();
  await page.locator('#innehall form.question button[type="submit"]').click();
  await expectAt(page, review, wordsIn('sv').review.title);

  await goOn(page, casePage);
  await page.getByLabel(words.about.name.label).fill('Väntjänsten');
  // The one field that asks for the user's own name lets the browser fill it in.
  const officer = page.getByLabel(words.about.officer.label);
  await expect(officer).toHaveAttribute('autocomplete', 'name');
  await page.getByLabel(words.about.background.label).fill('Rad ett.\nRad två.');
  await page.getByRole('button', { name: words.contributions.add }).click();
  await page.getByLabel(words.contributions.perYear).fill('1,2 mkr');
  await page.getByLabel(words.contributions.years, { exact: true }).fill('3');
  await expect(page.locator('.row-total')).toHaveText(/3\s600\s000\skronor/);
  await goOn(page, questionIn('sv', 'market'));
  const { remark } = wordsIn('sv').notes;
  const shown = page.locator('#innehall');
  await shown.getByText(remark.title, { exact: true }).click();
  await shown.getByLabel(remark.label).fill('Enligt föreningsregistret.');
  await page.goto(review);
  await expect(page.getByText('Enligt föreningsregistret.')).toBeVisible();
  await goOn(page, casePage);
  await expect(page.getByLabel(words.about.name.label)).toHaveValue('Väntjänsten');
  await goOn(page, save);
  const { text, name } = await download(page);
  expect(name).toBe('vantjansten-2026-11-21.json');
  expect(JSON.parse(text)).toMatchObject({
    answers,
    asOf: '2026-11-21',
    notes: {
      name: 'Väntjänsten',
      background: 'Rad ett.\nRad två.',
      remarks: { market: 'Enligt föreningsregistret.' },
      contributions: [{ by: 'authority', kind: 'money', perYear: 1_200_000, years: 3 }],
    },
    outcome: { recommended: 'grant' },
  });
  await expect(page.locator('.case-bar')).toContainText(site.saved);
});

test('a saved file, a link and a link with the text open the case in another browser', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keepCase(page, answers);
  await page.goto(casePage);
  await page.getByLabel(words.about.name.label).fill('Hemligt');
  await goOn(page, save);
  const { text } = await download(page);
  const link = await linkFrom(page);
  await page.getByRole('button', { name: words.save.share.copy }).click();
  await expect(page.getByText(words.save.share.copied)).toBeVisible();
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(link);
  await page.getByText(words.save.share.qr).click();
  await expect(page.getByRole('img', { name: words.save.share.qrLabel })).toBeVisible();
  await page.getByLabel(words.save.share.withText).check();
  await expect(page.getByLabel(words.save.share.link)).not.toHaveValue(link);
  const linkWithText = await linkFrom(page);

  const elsewhere = await browser.newContext();
  await elsewhere.clock.setFixedTime('2026-11-21T10:00:00+01:00');
  await test.step('the file gives the same result', async () => {
    const other = await elsewhere.newPage();
    await other.goto(open);
    await choose(other, text);
    await expectAt(other, review, wordsIn('sv').review.title);
    expect(await keptAnswers(other)).toEqual(answers);
    await other.locator('.actions a.button').click();
    await expect(other.locator('#rubrik')).toHaveText(wordsIn('sv').headline('grant'));
  });
  await test.step('the link brings no text, and leaves the address', async () => {
    const other = await elsewhere.newPage();
    const called: string[] = [];
    other.on('request', (request) => called.push(request.url()));
    await other.goto(link);
    await expectAt(other, review, wordsIn('sv').review.title);
    expect(await keptAnswers(other)).toEqual(answers);
    expect(new URL(other.url()).hash).toBe('');
    expect(called.filter((url) => url.includes(new URL(link).hash.slice(1)))).toEqual([]);
    await goOn(other, casePage);
    await expect(other.getByLabel(words.about.name.label)).toHaveValue('');
  });
  await test.step('the link takes the text along when that is ticked', async () => {
    const other = await elsewhere.newPage();
    await other.goto(linkWithText);
    await expect(other.locator('.case-bar')).toContainText('Hemligt');
  });
  await elsewhere.close();
});

test('a link works on the address of any page, asks where the tab already has a case, and tells when it is broken', async ({
  page,
}) => {
  const mine = { ...walks.tender.answers };
  const start = addressIn('sv', 'start');
  await keepCase(page, answers);
  await page.goto(save);
  const link = await linkFrom(page);
  await keepCase(page, mine);

  await page.goto(link);
  await expect(page.locator('#rubrik')).toHaveText(words.decide.titles.shared);
  await page.reload();
  await expect(page.locator('#rubrik')).toHaveText(words.decide.titles.shared);
  await page.getByRole('button', { name: words.decide.keepMine }).click();
  await expect(page.locator('#rubrik')).toHaveText(words.open.title);
  expect(await keptAnswers(page)).toEqual(mine);
  expect(new URL(page.url()).hash).toBe('');

  await goOn(page, start);
  // The page is there already, so nothing but what stands after # changes.
  await page.goto(`${start}#${link.split('#')[1]}`);
  await expectAt(page, open, words.decide.titles.shared);
  await goOn(page, review);
  await page.goto(`${start}#${link.split('#')[1]}`);
  await expectAt(page, open, words.decide.titles.shared);
  for (const broken of [`${open}#a1.${'x'.repeat(100_000)}`, link.slice(0, -20)]) {
    await goOn(page, start);
    await page.goto(broken);
    await expect(page.locator('.error-summary')).toContainText(words.open.unreadLink);
    await expect(page.locator('.error-summary')).toBeFocused();
  }
  expect(await keptAnswers(page)).toEqual(mine);
});

test.describe('this browser', () => {
  test('holds nothing before it is asked, then the case, asks which of two tabs is to stand, and holds nothing when all is deleted', async ({
    page,
    context,
  }) => {
    await keepCase(page, answers);
    await page.goto(save);
    await expectAt(page, save, words.save.title);
    expect(await stored(page)).toEqual([]);
    await page.getByRole('button', { name: words.save.browser.save }).click();
    await expect(page.getByText(words.save.browser.states.kept)).toBeVisible();
    expect(await stored(page)).toHaveLength(1);

    const other = await context.newPage();
    await other.clock.setFixedTime('2026-11-21T10:00:00+01:00');
    await other.goto(open);
    await other.locator('.shelf button').first().click();
    await expectAt(other, review, wordsIn('sv').review.title);
    expect(await keptAnswers(other)).toEqual(answers);
    await goOn(other, casePage);
    await other.getByLabel(words.about.name.label).fill('Den andra');
    await goOn(other, save);
    await other.getByRole('button', { name: words.save.browser.again }).click();
    await expect(other.getByText(words.save.browser.states.kept)).toBeVisible();

    await page.bringToFront();
    await page.goto(casePage);
    await page.getByLabel(words.about.name.label).fill('Min');
    await goOn(page, save);
    await page.getByRole('button', { name: words.save.browser.again }).click();
    await expect(page.getByRole('heading', { name: words.conflict.title })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: words.conflict.copy }).click();
    await expect(page.getByText(words.save.browser.states.kept)).toBeVisible();
    await goOn(page, open);
    await expect(page.locator('.shelf h3')).toHaveText(['Den andra', 'Min'].toSorted(), {
      useInnerText: true,
    });
    await other.close();

    await page.getByRole('button', { name: words.open.saved.deleteAll }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: wordsIn('sv').site.yes })
      .click();
    await expect(page.getByText(words.open.saved.none)).toBeVisible();
    expect(await stored(page)).toEqual([]);
    expect(await keptAnswers(page)).toEqual(answers);
  });

  test('tells when its storage is full or forbidden, and offers the file', async ({ page }) => {
    await page.addInitScript(() => {
      const kinds = ['QuotaExceededError', 'SecurityError'];
      const refuse = (): never => {
        throw new DOMException('No.', kinds.shift());
      };
      // Only a whole storage of our own can be put in the place of the browser's, in every browser.
      const value = { length: 0, key: () => null, getItem: () => null, setItem: refuse };
      Object.defineProperty(window, 'localStorage', { value });
    });
    await keepCase(page, answers);
    await page.goto(save);
    for (const fault of ['full', 'forbidden'] as const) {
      await page.getByRole('button', { name: words.save.browser.save }).click();
      await expect(page.getByRole('alert')).toContainText(words.save.browser[fault]);
      const button = page.getByRole('button', { name: words.save.browser.fileInstead });
      expect((await downloaded(page, button)).name, fault).toBe('arende-2026-11-21.json');
    }
  });
});

/** A case saved last year under an earlier rule book, with an answer and a question since gone. */
const old = {
  format: 'vagval-case',
  version: 1,
  rulebook: { id: 'vagval', version: '2025.1.1', hash: 'earlier' },
  savedAt: '2025-05-02',
  asOf: '2025-05-02',
  answers: { ...answers, payment: 'sometimes', weather: 'fair' },
  notes: { name: 'Väntjänsten' },
  outcome: { status: 'decided', recommended: 'iop', verdicts: { iop: 'recommended' } },
};

test('a hostile file is refused in words, and a case of an earlier rule book is told of before it replaces anything', async ({
  page,
}) => {
  const mine = walks.tender.answers;
  await keepCase(page, mine);
  await page.goto(open);
  for (const text of [
    '{"asOf":',
    '[]',
    '<img src=x onerror="document.title=1">',
    `{"asOf":"2026-11-21","answers":"${'x'.repeat(5_000_000)}"}`,
    '{"format":"something-else","version":1,"asOf":"2026-11-21","answers":{}}',
  ]) {
    await choose(page, text);
    await expect(page.locator('.error-summary'), text.slice(0, 40)).toBeFocused();
    await expect(page.locator('.error-summary li').first()).toHaveText(/\S/);
  }
  await choose(
    page,
    `{"asOf":"2026-11-21","answers":{"__proto__":{"x":1},"constructor":"a"},"notes":{"name":"<script>document.title=1</script>","remarks":[]}}`,
  );
  await expect(page.locator('#rubrik')).toHaveText(/<script>/);
  expect(await keptAnswers(page)).toEqual(mine);
  await page.getByRole('button', { name: words.decide.keepMine }).click();

  await choose(page, JSON.stringify(old));
  await expect(page.locator('#rubrik')).toHaveText(/Väntjänsten/);
  await expect(page.locator('#rubrik')).toBeFocused();
  const main = page.locator('main');
  await expect(main).toContainText(wordsIn('sv').short('payment'));
  await expect(main).toContainText('sometimes');
  await expect(main).toContainText(words.decide.lapsed);
  await expect(main.locator('.then-table').first()).toContainText(/Passar bäst/);
  expect(await keptAnswers(page)).toEqual(mine);
  await page.getByRole('button', { name: words.decide.openOnDay.replace('{{date}}', '') }).click();
  await expectAt(page, review, wordsIn('sv').review.title);
  const { payment: _, ...counting } = answers;
  // What lapsed does not count, and is kept for the day it may.
  expect(await keptAnswers(page)).toEqual({ ...counting, payment: 'sometimes', weather: 'fair' });
});

test('rows are added, removed and brought back with the keyboard', async ({ page }) => {
  const { notes } = wordsIn('sv');
  await page.goto(questionIn('sv', 'market-evidence'));
  await expect(page.getByText(notes.market.none)).toBeVisible();
  await tabTo(page, '.rows-end .button');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(notes.market.who)).toBeFocused();
  await page.keyboard.type('Brottsofferjouren');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(notes.market.who)).toHaveValue('Brottsofferjouren');
  await tabTo(page, '.rows fieldset > .link');
  await page.keyboard.press('Enter');
  await expect(page.getByText(notes.market.none)).toBeVisible();
  await expect(page.getByRole('button', { name: notes.market.add })).toBeFocused();
  await tabTo(page, '.rows-end .link');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(notes.market.who)).toHaveValue('Brottsofferjouren');
  await page.goto(casePage);
  await expect(page.getByLabel(notes.market.who)).toHaveValue('Brottsofferjouren');
});

test('axe finds nothing on any page of a case that is filled in', async ({ page }) => {
  test.slow();
  await keepCase(page, answers);
  await fillIn(page, 'en');
  await expectAccessible(page);
  await goOn(page, addressIn('en', 'save'));
  await page.locator('main button').nth(1).click();
  await openAll(page);
  await expect(page.locator('.qr')).toBeVisible();
  await expectAccessible(page);
  await goOn(page, addressIn('en', 'open'));
  await expect(page.locator('.shelf li')).toHaveCount(1);
  await expectAccessible(page);
  await choose(page, '{');
  await expect(page.locator('.error-summary')).toBeFocused();
  await expectAccessible(page);
  await choose(page, JSON.stringify(old));
  await expect(page.locator('.then-table').first()).toBeVisible();
  await expectAccessible(page);
});

test('no page of the case needs sideways scrolling at 320 pixels', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await keepCase(page, answers);
  await fillIn(page, 'sv');
  await expectToFit(page);
  await goOn(page, save);
  await page.locator('main button').nth(1).click();
  await openAll(page);
  await expect(page.locator('.qr')).toBeVisible();
  await expectToFit(page);
  await goOn(page, open);
  await expect(page.locator('.shelf li')).toHaveCount(1);
  await expectToFit(page);
  await choose(page, JSON.stringify(old));
  await expect(page.locator('.then-table').first()).toBeVisible();
  await expectToFit(page);
});

test.describe('without what is fetched later', () => {
  test.use({ expected: /Failed to (load|fetch)|ERR_FAILED|could not be fetched/ });

  test('the case page without itself or its words says so and keeps the case, and a QR code that cannot be drawn says so', async ({
    page,
  }) => {
    await keepCase(page, answers);
    for (const part of ['CaseRoute', 'words-sv-case-']) {
      await cutOff(page, part);
      await page.goto(casePage);
      await expect(page.getByRole('heading'), part).toHaveText(wordsIn('sv').failure.title);
      expect(await keptAnswers(page), part).toEqual(answers);
      await page.unroute('**');
      await cutOff(page, 'QrDrawing');
      await page.getByRole('button', { name: wordsIn('sv').failure.reload }).click();
      await expectAt(page, casePage, words.title);
    }

    await goOn(page, save);
    await page.getByText(words.save.share.qr).click();
    await expect(page.getByText(words.save.share.qrMissing)).toBeVisible();
  });
});

async function fillIn(page: Page, language: Language): Promise<void> {
  const { about, consultations, contributions } = caseWords[language];
  await page.goto(addressIn(language, 'case'));
  await page.getByLabel(about.name.label).fill('Väntjänsten');
  await page.getByRole('button', { name: consultations.add }).click();
  await page.getByRole('button', { name: wordsIn(language).notes.market.add }).click();
  await page.getByRole('button', { name: contributions.add }).click();
  await page.getByLabel(contributions.perYear).fill('mycket');
  await expect(page.getByText(contributions.badAmount)).toBeVisible();
}

/** The file that the case is saved as on the page to save it. */
async function download(page: Page): Promise<{ readonly text: string; readonly name: string }> {
  const button = page.getByRole('button', { name: words.save.file.save });
  const { name, bytes } = await downloaded(page, button);
  return { name, text: Buffer.from(bytes).toString() };
}

async function choose(page: Page, text: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({
    name: 'arende.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** The link that the page to share on shows. */
async function linkFrom(page: Page): Promise<string> {
  const field = page.getByLabel(words.save.share.link);
  await expect(field).toHaveValue(/#a1\./);
  return field.inputValue();
}

async function stored(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage));
}

async function expectToFit(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, page.url()).toBeLessThanOrEqual(320);
}

async function expectAt(page: Page, address: string, heading: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).pathname).toBe(`/${address}`);
  await expect(page.locator('#rubrik')).toHaveText(heading);
}
