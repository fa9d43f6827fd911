import type { Page } from '@playwright/test';

/** Keeps a part of the site from being fetched: the files of `assets/` whose name begins so. */
export async function cutOff(page: Page, part: string): Promise<void> {
  await page.route('**', (route) =>
    route.request().url().includes(`/assets/${part}`) ? route.abort() : route.continue(),
  );
}
