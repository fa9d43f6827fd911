import type { Page } from '@playwright/test';

/** Presses Tab, or Shift+Tab, until what has the focus matches a selector. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await page.keyboard.press(key);
  await pressUntil(page, key, selector);
}

/** Chooses an answer from within its group, with the arrow keys and Space. "Vet inte" is last. */
export async function choose(page: Page, value: string): Promise<void> {
  const key = value === 'unknown' ? 'ArrowUp' : 'ArrowDown';
  await pressUntil(page, key, `input[value="${value}"]`);
  await page.keyboard.press('Space');
}

/** Chooses in the list that has the focus, with the arrow key; without a value the first there is to choose. */
export async function pick(page: Page, value?: string): Promise<void> {
  const chosen = value === undefined ? ':not([value=""])' : `[value="${value}"]`;
  await page.keyboard.press('ArrowDown');
  await pressUntil(page, 'ArrowDown', `select:has(option${chosen}:checked)`);
}

/** More presses than any page asks for. */
const limit = 80;

async function pressUntil(page: Page, key: string, selector: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < limit) {
    const { matches, id } = await page.evaluate(focused, selector);
    if (matches) return;
    passed.push(id);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${selector}, only to ${passed.join(', ')}`);
}

function focused(selector: string): { matches: boolean; id: string } {
  const { activeElement } = document;
  return { matches: activeElement?.matches(selector) === true, id: activeElement?.id ?? '' };
}
