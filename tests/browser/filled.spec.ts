import swedishPapers from '#locales/sv/papers/common.json' with { type: 'json' };

import type { PaperId } from '#rulebook/index.ts';

import { answer } from './support/answer.ts';
import { expectAccessible } from './support/axe.ts';
import { downloaded } from './support/downloaded.ts';
import { goOn } from './support/everyPage.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { type Answers, walks } from './support/walks.ts';
import { addressIn, paperIn, questionIn, wordsIn } from './support/words.ts';

const { affected } = swedishPapers;
const { paper: words } = wordsIn('sv').papers;

type Filled = {
  readonly paper: PaperId;
  readonly side: 'authority' | 'organisation';
  readonly answers: Answers;
  readonly field: string;
  /** What is answered once the field has been filled in, and changes what stands around it or says it by itself. */
  readonly question: string;
  readonly later: string;
};

const filled: readonly Filled[] = [
  {
    paper: 'grant-decision',
    side: 'authority',
    answers: walks.grant.answers,
    field: 'period',
    question: 'support-kind',
    later: 'defined',
  },
  {
    paper: 'agreement-outline',
    side: 'authority',
    answers: walks.partnership.answers,
    field: 'authorityName',
    question: 'authority',
    later: 'region',
  },
  {
    paper: 'grant-application',
    side: 'organisation',
    answers: walks.grant.answers,
    field: 'period',
    question: 'term-years',
    later: '2',
  },
  {
    paper: 'initiative',
    side: 'organisation',
    answers: walks.partnership.answers,
    field: 'period',
    question: 'term-years',
    later: '3',
  },
];

for (const [index, { paper, side, answers, field, question, later }] of filled.entries()) {
  const width = index % 2 === 0 ? 390 : 1280;
  test(`what is filled in on the ${paper} is counted and reached, and stands and is marked when an answer changes, ${width} wide`, async ({
    page,
  }) => {
    const blanks = page.locator('.fill-in > input:placeholder-shown');
    const input = page.locator(`.fill-in > input[data-field="${field}"]`).first();
    const mark = page.locator(`.fill-in:has(> input[data-field="${field}"]) > .affected`).first();
    const expectMarked = async (): Promise<void> => {
      await expect(input).toHaveValue('det vi skrev');
      await expect(mark).toContainText(affected.changed);
      await expect(page.locator('.affected-texts')).toContainText(affected.one);
    };

    await page.setViewportSize({ width, height: 844 });
    await keepCase(page, answers, 'whole', side);
    await page.goto(paperIn('sv', paper));
    await page.getByRole('button', { name: words.toNext }).click();
    await expect(blanks.first()).toBeFocused();
    const missing = await page.locator('.toolbar').innerText();
    await input.fill('det vi skrev');
    await input.blur();
    await expect(page.locator('.toolbar')).not.toHaveText(missing, { useInnerText: true });
    await expect(mark).toHaveCount(0);

    await goOn(page, questionIn('sv', question));
    await answer(page, 'sv', later);
    await expect(page).not.toHaveURL(new RegExp(`${questionIn('sv', question)}$`));
    await goOn(page, paperIn('sv', paper));
    await expectMarked();
    await page.reload();
    await expectMarked();
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);

    const file = await downloaded(page, page.getByRole('button', { name: words.case }));
    await goOn(page, addressIn('sv', 'open'));
    await page.locator('input[type="file"]').setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.bytes),
    });
    await expect(page).not.toHaveURL(new RegExp(addressIn('sv', 'open')));
    await goOn(page, paperIn('sv', paper));
    await expectMarked();

    await page.getByRole('button', { name: affected.toFirst }).click();
    await expect(input).toBeFocused();
    await mark.getByRole('button', { name: affected.keep }).click();
    await expect(mark).toHaveCount(0);
    await expect(input).toHaveValue('det vi skrev');
  });
}
