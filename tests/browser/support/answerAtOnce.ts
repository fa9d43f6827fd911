import type { Page } from '@playwright/test';

/** Answers the question on the page and sends the form in one go, for walks that are not about how. */
export async function answerAtOnce(page: Page, given: string | number): Promise<void> {
  await page.evaluate(giveAnswer, String(given));
}

/** Runs in the page. */
async function giveAnswer(given: string): Promise<void> {
  const find = (selector: string): HTMLInputElement => {
    const found = document.querySelector<HTMLInputElement>(`#innehall form.question ${selector}`);
    if (found === null) throw new Error(`The form has no ${selector}.`);
    return found;
  };
  const press = (selector: string): void => {
    const pressed = find(selector);
    pressed.closest('details')?.setAttribute('open', '');
    pressed.focus();
    pressed.click();
  };
  const has = (selector: string): boolean =>
    document.querySelector(`#innehall form.question ${selector}`) !== null;
  // Where answers are searched for, they come a moment after the page.
  for (let frames = 0; has('input[name="search"]') && frames < 600; frames += 1) {
    if (has(`input[value="${given}"]`)) break;
    await new Promise(requestAnimationFrame);
  }
  const isChoice = has(`input[value="${given}"]`);
  if (isChoice) press(`input[value="${given}"]`);
  else {
    const isSum = has('input[value="total"]');
    if (isSum) press('input[value="total"]');
    // The field for it comes with the next frame.
    await new Promise(requestAnimationFrame);
    const field = find(isSum ? 'input[id$="-total-amount"]' : 'input[type="text"]');
    field.value = given;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  press('button[type="submit"]');
}
