import type { Page } from '@playwright/test';

/** Shows the page as it is printed. */
export async function asPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  // Firefox lets nobody ask for that. There the style for print is made the one for the screen.
  if (await page.evaluate(() => !matchMedia('print').matches)) await page.evaluate(turnToPrint);
}

/** Runs in the page. */
function turnToPrint(): void {
  const turn = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const { media } = rule;
        if (media.mediaText === 'print') media.mediaText = 'all';
        else if (media.mediaText.startsWith('screen')) media.mediaText = 'not all';
      }
      if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
    }
  };
  for (const { cssRules } of document.styleSheets) turn(cssRules);
}
