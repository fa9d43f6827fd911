import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { pageAround } from '../browser/support/pageAround.ts';
import { siteOf } from '../browser/support/siteOf.ts';
import { walks } from '../browser/support/walks.ts';
import { addressIn, questionIn, wordsIn } from '../browser/support/words.ts';
import { openWebkit, type WebkitPage } from './support/openWebkit.ts';

const { answers, recommended } = walks.partnership;
const swedish = wordsIn('sv');

// An engine is started and a whole case walked.
test.slow();

test('a walk in a page of another origin in WebKitGTK: its height follows, and the page is told the route', async () => {
  const site = await siteOf();
  const around = await pageAround(site.at('vagval-embed.js'));
  const embeddedBy = [{ origin: around.origin, tells: 'route' }];
  const settings = { format: 'vagval-settings', version: 1, name: 'Exempelby', embeddedBy };
  writeFileSync(join(site.folder, 'vagval.settings.json'), JSON.stringify(settings));
  const page = await openWebkit();
  try {
    await page.goTo(`${around.origin}/?${encodeURIComponent(`area="${answers['service-area']}"`)}`);
    await page.within('iframe');
    await expect
      .poll(() => headingOf(page), { timeout: 60_000 })
      .toBe(swedish.question('authority'));
    await expectsWholeHeight(page);
    await walkThrough(page);
    await expect.poll(() => headingOf(page)).toBe(swedish.headline(recommended));
    await expectsWholeHeight(page);
    await page.within();
    expect(await page.run('return window.done')).toEqual([{ route: recommended, link: null }]);
  } finally {
    await page.close();
    site.stop();
    around.close();
  }
});

async function headingOf(page: WebkitPage): Promise<string> {
  return page.run('return document.querySelector("#rubrik")?.textContent ?? ""');
}

/** The frame is as high as what is in it; ends in the frame. */
async function expectsWholeHeight(page: WebkitPage): Promise<void> {
  await expect(async () => {
    const within = await page.run<number>('return document.documentElement.scrollHeight');
    await page.within();
    const shown = await page.run<number>(
      'return document.querySelector("iframe").getBoundingClientRect().height',
    );
    await page.within('iframe');
    expect(Math.abs(shown - within)).toBeLessThan(2);
  }).toPass({ timeout: 60_000 });
}

async function walkThrough(page: WebkitPage): Promise<void> {
  const addressOf = async (): Promise<string> => page.run('return location.pathname.slice(1)');
  const given: Readonly<Record<string, unknown>> = answers;
  for (let asked = 0; asked < 40; asked++) {
    const address = await addressOf();
    if (address === addressIn('sv', 'result')) return;
    const question = Object.keys(answers).find((id) => questionIn('sv', id) === address);
    const value = question === undefined ? 'unknown' : String(given[question]);
    await page.run(
      `document.querySelector(arguments[0]).click();
       document.querySelector('#innehall form button[type="submit"]').click();`,
      `#innehall form input[value="${value}"]`,
    );
    await expect.poll(addressOf, { timeout: 60_000 }).not.toBe(address);
  }
}
