import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect } from './test.ts';

const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

/** Nothing on the page breaks WCAG 2.2 AA or good practice, also in what can be opened. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('#rubrik')).toBeVisible();
  await openAll(page);
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    places: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`),
  }));
  expect(found).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
}

/** Opens everything that is there to open, over and over: what opens may hold more. */
async function openAll(page: Page): Promise<void> {
  const closed = page.locator('details:not([open])');
  while ((await closed.count()) > 0)
    await closed.evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
}
