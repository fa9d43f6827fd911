import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Locator, Page } from '@playwright/test';

import { expect, test } from './test.ts';

export type Downloaded = { readonly name: string; readonly bytes: Uint8Array };

/** The file that the browser saves when a button is pressed. */
export async function downloaded(page: Page, button: Locator): Promise<Downloaded> {
  const folder = test.info().project.use.launchOptions?.downloadsPath;
  if (folder !== undefined) return downloadedTo(folder, button);
  const arrives = page.waitForEvent('download');
  await button.click();
  const file = await arrives;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Firefox saves as well, but Playwright does not hear of it: what has come is seen in the folder. */
async function downloadedTo(folder: string, button: Locator): Promise<Downloaded> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await button.click();
  // While a file is being written it is empty, and what has come of it lies beside it as .part.
  const complete = (): Downloaded[] =>
    readdirSync(folder).some((name) => name.endsWith('.part'))
      ? []
      : readdirSync(folder)
          .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
          .filter(({ bytes }) => bytes.length > 0);
  await expect.poll(() => complete().length, 'files saved').toBe(1);
  const [file] = complete();
  if (file === undefined) throw new Error('The file is gone.');
  return file;
}
