import local from '#locales/sv/local.json' with { type: 'json' };
import settings from '#locales/sv/settings.json' with { type: 'json' };

import { expectAccessible, openAll } from './support/axe.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { addressIn } from './support/words.ts';

test('the settings are filled in by keyboard at 320 px and used in the tab', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(addressIn('sv', 'local'));
  await page.getByRole('button', { name: local.form.open }).press('Enter');
  await expect(page.locator('#falt-name')).toBeVisible();
  await tabTo(page, '#falt-name');
  await page.keyboard.insertText('Exempelby');
  await page.getByRole('button', { name: 'Lägg till webbplats' }).press('Enter');
  await expect(page.locator('#falt-embeddedBy-0-origin')).toBeFocused();
  await page.keyboard.insertText('exempelby');
  const origin = page.locator('#falt-embeddedBy-0-origin');
  await expect(origin).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: settings.try }).press('Enter');
  await expect(page.locator('.error-summary')).toBeFocused();
  await openAll(page);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await page.locator('.error-summary a').press('Enter');
  await expect(origin).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('https://www.exempelby.example');
  await expect(page.locator('.error-summary')).toBeHidden();
  await page.getByRole('button', { name: settings.try }).press('Enter');
  await expect(page.getByText('Reglerna från Exempelby används.')).toBeVisible();
});
