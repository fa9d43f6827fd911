import accessibility from '#locales/sv/accessibility.json' with { type: 'json' };

import { keepCase } from './support/keepCase.ts';
import { readPage, screenReader } from './support/spoken.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn, questionIn, wordsIn } from './support/words.ts';

import { nameless } from '../support/nameless.ts';

const words = wordsIn('sv');

test('a screen reader that is a program is told one heading, every answer and a name for all that is used', async ({
  page,
}) => {
  test.slow();
  await keepCase(page, walks.grant.answers);
  for (const [address, heading, also] of [
    [questionIn('sv', 'authority'), words.question('authority'), /^radio, Vet inte/],
    [addressIn('sv', 'result'), words.headline('grant'), /^heading, .+, level 2$/],
    [addressIn('sv', 'accessibility'), accessibility.title, /^heading, .+, level 2$/],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('#rubrik')).toHaveText(heading);
    await page.evaluate(screenReader);
    const said = await page.evaluate(readPage);
    expect(said.filter((one) => /^heading, .*, level 1$/.test(one))).toEqual([
      `heading, ${heading}, level 1`,
    ]);
    expect(
      said.some((one) => also.test(one)),
      `${address} says ${String(also)}`,
    ).toBe(true);
    expect(
      said.filter((one) => nameless.test(one)),
      address,
    ).toEqual([]);
    expect(said.indexOf('main')).toBeLessThan(said.indexOf('end of main'));
  }
});
