import type { Page } from '@playwright/test';

/** Answers the question on the page and sends the form in one go, for walks that are not about how. */
export async function answerAtOnce(page: Page, given: string | number): Promise<void> {
  await page.evaluate(giveAnswer, String(given));
}

/** Runs in the page. */
async function giveAnswer(given: string): Promise<void> {
  const find = (selector: string): HTMLInputElement => {
    const found = document.querySelector<HTMLInputElement>(`form.question ${selector}`);
    if (found === null) throw new Error(`The form has no ${selector}.`);
    return found;
  };
  const press = (selector: string): void => {
    const pressed = find(selector);
    pressed.closest('details')?.setAttribute('open', '');
    pressed.focus();
    pressed.click();
  };
  const isChoice = document.querySelector(`form.question input[value="${given}"]`) !== null;
  if (isChoice) press(`input[value="${given}"]`);
  else {
    const isSum = document.querySelector('form.question input[value="total"]') !== null;
    if (isSum) press('input[value="total"]');
    // The field for it comes with the next frame.
    await new Promise(requestAnimationFrame);
    const field = find(isSum ? 'input[id$="-total-amount"]' : 'input[type="text"]');
    field.value = given;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  press('button[type="submit"]');
}
