import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from '@playwright/test';
import axe from 'axe-core';

import accessibility from '#locales/sv/accessibility.json' with { type: 'json' };

import { readPage, screenReader } from '../browser/support/spoken.ts';
import { walks } from '../browser/support/walks.ts';
import { addressIn, questionIds, questionIn, wordsIn } from '../browser/support/words.ts';
import { nameless } from '../support/nameless.ts';
import { root } from '../support/root.ts';
import { enter, openWebkit, type WebkitPage } from './support/openWebkit.ts';

const oneFile = join(root, 'dist-single', 'index.html');
const words = wordsIn('sv');
const { answers, recommended } = walks.none;

/** Whether the page listens: what it is made of stays from then on. */
const isAlive = "return 'alive' in document.documentElement.dataset";

// An engine is started and a whole case walked.
test.slow();

test('one case comes to its result in WebKitGTK', async ({ baseURL }) => {
  await walkToResult(baseURL ?? '');
});

test('one case comes to its result in WebKitGTK, in the one file from the disk', async () => {
  test.skip(!existsSync(oneFile), 'dist-single/index.html is not made: npm run build:single');
  await walkToResult(pathToFileURL(oneFile).href);
});

test('what a screen reader is told of three pages, in WebKitGTK', async ({ baseURL }) => {
  const site = baseURL ?? '';
  const page = await openWebkit();
  try {
    const kept = JSON.stringify({ asOf: '2026-11-21', answers: walks.grant.answers });
    // A file of the site that runs nothing: a page of ours would write what it knows of the case itself.
    await page.goTo(`${site}favicon.svg`);
    await page.run('sessionStorage.setItem(arguments[0], arguments[1])', '/vagval.case', kept);
    for (const [address, heading] of [
      [questionIn('sv', 'authority'), words.question('authority')],
      [addressIn('sv', 'result'), words.headline('grant')],
      [addressIn('sv', 'accessibility'), accessibility.title],
    ] as const) {
      await page.goTo(site + address);
      await expect.poll(() => headingOf(page), { timeout: 30_000 }).toBe(heading);
      await expect.poll(() => page.run<boolean>(isAlive), { timeout: 30_000 }).toBe(true);
      await page.run(screenReader);
      const said = await page.run<string[]>(`return (${readPage.toString()})()`);
      expect(said.filter((one) => /^heading, .*, level 1$/.test(one))).toEqual([
        `heading, ${heading}, level 1`,
      ]);
      expect(
        said.filter((one) => nameless.test(one)),
        address,
      ).toEqual([]);
    }
  } finally {
    await page.close();
  }
});

async function walkToResult(start: string): Promise<void> {
  const page = await openWebkit();
  try {
    await page.goTo(start);
    await page.run(listen);
    // The first page takes the longest: the engine itself has to start.
    await expect.poll(() => headingOf(page), { timeout: 30_000 }).toBe(words.start.title);
    await expectAccessible(page);
    await page.click('.doors button');
    const asked: string[] = [];
    for (;;) {
      const heading = await arrival(page, asked.at(-1) ?? words.start.title);
      const id = questionIds.find((question) => words.question(question) === heading);
      if (id === undefined) break;
      expect(asked, 'no question is asked twice').not.toContain(heading);
      expect(await page.run('return document.title')).toBe(words.titled(heading));
      asked.push(heading);
      await answer(page, id);
    }
    expect(asked.length).toBeGreaterThan(8);
    expect(await headingOf(page)).toBe(words.review.title);
    await expectAccessible(page);
    await page.type('.actions a.button', enter);
    expect(await arrival(page, words.review.title)).toBe(words.headline(recommended));
    expect(await page.run('return document.title')).toBe(words.resultTitle(recommended));
    await expectAccessible(page);
    expect(await page.run('return faults'), 'faults of the page').toEqual([]);
  } finally {
    await page.close();
  }
}

/** The heading of the page that comes after another, when it has the focus. */
async function arrival(page: WebkitPage, before: string): Promise<string> {
  await expect
    .poll(async () => page.run('return document.activeElement.id'), `after ${before}`)
    .toBe('rubrik');
  await expect.poll(() => headingOf(page)).not.toBe(before);
  return headingOf(page);
}

async function headingOf(page: WebkitPage): Promise<string> {
  return page.run('return document.querySelector("#rubrik")?.textContent ?? ""');
}

/** Answers with the pointer, and sends the form with the keyboard. What is not known gets "Vet inte". */
async function answer(page: WebkitPage, id: string): Promise<void> {
  const given = new Map<string, string>(Object.entries(answers)).get(id) ?? 'unknown';
  if (id === 'service-area') await page.type('input[name="search"]', words.area(given));
  const chosen = `#innehall form.question input[value="${given}"]`;
  await expect
    .poll(async () =>
      page.run('return document.querySelector(arguments[0]).checkVisibility()', chosen),
    )
    .toBe(true);
  await page.click(chosen);
  await page.type(chosen, enter);
}

/** Listens for what a page should never say. Runs in the page, which then holds `faults`. */
const listen = `
  window.faults = [];
  const tell = (fault) => window.faults.push(String(fault));
  addEventListener('error', ({ message }) => tell(message));
  addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  new ReportingObserver((reports) => reports.map(({ type }) => tell(type)), { buffered: true }).observe();
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => tell(violatedDirective));
  for (const kind of ['error', 'warn']) console[kind] = tell;
`;

async function expectAccessible(page: WebkitPage): Promise<void> {
  await page.run(axe.source);
  const found = await page.run(
    'return axe.run({ preload: false, resultTypes: ["violations"] })' +
      '.then(({ violations }) => violations.map(({ help, nodes }) => help + ": " + nodes[0].html))',
  );
  expect.soft(found).toEqual([]);
}
