import { join } from 'node:path';

import { serve } from '../../scripts/serve.mjs';
import { root } from '../support/root.ts';
import { expect, test } from './support/test.ts';
import { addressIn, questionIn, wordsIn } from './support/words.ts';

const swedish = wordsIn('sv');
const english = wordsIn('en');

test.use({ serviceWorkers: 'allow', expected: /./ });

test('with the server stopped every page still opens, and a case goes on', async ({ page }) => {
  const server = await serve({ folder: join(root, 'dist'), port: 4390, quick: true });
  const at = (address: string): string => server.address + address;
  await page.goto(at(addressIn('sv', 'start')));
  await page.evaluate(async () => navigator.serviceWorker.ready);
  server.close();
  await page.context().setOffline(true);

  await page.goto(at(addressIn('sv', 'start')));
  await expect(page.locator('#rubrik')).toHaveText(swedish.start.title);
  await page.locator('.doors a').first().click();
  await page.getByRole('radio').first().check();
  await page.locator('form.question button[type="submit"]').click();
  await expect(page.locator('#rubrik')).not.toHaveText(swedish.question('authority'));

  // An address the browser has never been at is made from what is kept.
  await page.goto(at(questionIn('en', 'market')));
  await expect(page.locator('#rubrik')).toHaveText(english.question('market'));
  await page.goto(at(addressIn('sv', 'result')));
  await expect(page.locator('.take')).toBeVisible();
});
