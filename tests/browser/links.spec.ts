import { walks } from './support/walks.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { addressIn, wordsIn } from './support/words.ts';
import { caseWords } from './support/caseWords.ts';

const { answers } = walks.grant;
const open = addressIn('sv', 'open');

/** As e-mail programs and filters leave a link: what can be followed, and what has to be pasted. */
const mangled: Readonly<Record<string, (link: string) => string>> = {
  safelinks: (link) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7C&sdata=x%3D&reserved=0`,
  proofpoint: (link) => `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!abc$`,
  lines: (link) => link.replace(/.{60}/g, '$&\r\n'),
  reply: (link) => `> ${link.replace(/.{60}/g, '$&\r\n> ')}`,
  mail: (link) => `Hej!\n${link}\n\nHälsningar\nAnna`,
  percent: (link) => link.replace('#', '%23'),
};
const followed: Readonly<Record<string, (link: string) => string>> = {
  percent: (link) => link.replace('#', '%23'),
  twice: (link) => link.replace('#', '%2523'),
  angle: (link) => `${link}>`,
  stop: (link) => `${link}.`,
  blank: (link) => `${link}%C2%A0`,
  tracking: (link) => `${link}?utm_source=mail&x=1`,
};

test.describe('a link that came through mail', () => {
  // The host says 404 for an address with %23 in it; that page mends it.
  test.use({ expected: /404/ });

  test('opens when it is followed, and when it is pasted', async ({ page, context }) => {
    test.slow();
    await keepCase(page, answers);
    await page.goto(addressIn('sv', 'save'));
    const field = page.getByLabel(caseWords.sv.save.share.link, { exact: true });
    await expect(field).toHaveValue(/#a1\./);
    const link = await field.inputValue();
    expect(link.length).toBeLessThan(2_000);

    for (const [form, mangle] of Object.entries(followed)) {
      const other = await context.newPage();
      await other.goto(mangle(link));
      await expect(other, form).toHaveURL(addressIn('sv', 'review'), { timeout: 30_000 });
      await other.close();
    }
    for (const [form, mangle] of Object.entries(mangled)) {
      const other = await context.newPage();
      await other.goto(open);
      await other.getByLabel(caseWords.sv.open.link.label).fill(mangle(link));
      await other.getByRole('button', { name: caseWords.sv.open.link.open }).click();
      await expect(other, form).toHaveURL(addressIn('sv', 'review'), { timeout: 30_000 });
      await other.close();
    }
  });

  test('and an address that leads nowhere says so in both languages, with ways on', async ({
    page,
  }) => {
    await page.goto(`${open}finns-inte/`);
    const words = wordsIn('sv').failure.notFound;
    await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(words.title));
    await expect(page.locator('section[lang="en"] h1')).toHaveText(
      wordsIn('en').failure.notFound.title,
    );
    await page.getByRole('link', { name: words.open }).click();
    await expect(page).toHaveURL(open);
  });
});
