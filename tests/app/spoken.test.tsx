import { virtual } from '@guidepup/virtual-screen-reader';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { everyPage, languages, pageAt, pathOf } from '#app/address/pages.ts';
import { App } from '#app/App.tsx';
import { restoreSession } from '#app/case/restoreSession.ts';
import { afterQuestions } from '#app/routes/routes.ts';
import { loadStart } from '#app/routes/StartRoute.tsx';
import { tabStorage } from '#app/startup/tabStorage.ts';
import { loadWrittenAnswers } from '#features/question/loadWrittenAnswers.ts';
import accessibility from '#locales/sv/accessibility.json';
import questions from '#locales/sv/questions.json';
import ui from '#locales/sv/ui.json';
import { loadTexts } from '#texts/index.ts';

import { walks } from '../browser/support/walks.ts';
import { nameless } from '../support/nameless.ts';
import { pageRulebook as rulebook } from '../support/pageRulebook.ts';

const baseUrl = new URL('./', window.location.href);

beforeAll(async () => {
  await Promise.all(languages.map(async (language) => loadTexts(language, 'first')));
  await Promise.all([
    loadTexts('sv', 'walk', 'result', 'case', 'accessibility'),
    loadWrittenAnswers(),
    loadStart(),
    afterQuestions.review.load(),
    afterQuestions.result.load(),
  ]);
});
beforeEach(() => {
  sessionStorage.clear();
  vi.spyOn(window, 'scrollTo').mockReturnValue();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
});
afterEach(() => vi.unstubAllGlobals());

/** What a screen reader says of a page, from its beginning to its end. */
async function spoken(path: string): Promise<string[]> {
  window.history.replaceState(null, '', new URL(path, baseUrl));
  const restored = restoreSession(rulebook, tabStorage);
  const { page: opened, language = 'sv' } = pageAt(path) ?? {};
  document.documentElement.lang = language;
  await act(async () =>
    Promise.resolve(
      render(<App {...{ rulebook, baseUrl, opened, restored, language }} day="2026-11-21" />),
    ),
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 });
  await virtual.start({ container: document.body });
  const first = await virtual.lastSpokenPhrase();
  for (let step = 0; step < 6000; step++) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === first) break;
  }
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return [...said];
}

/** Asserts that these are said, in this order, whatever is said between them. */
function expectInOrder(said: readonly string[], phrases: readonly (string | RegExp)[]): void {
  let from = 0;
  for (const phrase of phrases) {
    const at = said.findIndex(
      (one, index) =>
        index >= from && (typeof phrase === 'string' ? one === phrase : phrase.test(one)),
    );
    expect(at, `${String(phrase)} is not said after:\n${said.slice(0, from).join('\n')}`).not.toBe(
      -1,
    );
    from = at + 1;
  }
}

const frame = ['link, Hoppa till innehållet', 'banner', 'link, Vägval', 'main'];

test('the start page says what it is and where one begins', async () => {
  const said = await spoken('');
  expectInOrder(said, [
    ...frame,
    /^heading, .+, level 1$/,
    /^link, /,
    'end of main',
    'contentinfo',
  ]);
});

test('a question says itself, its group, every answer and its state, and what sends it', async () => {
  const said = await spoken('fraga/authority/');
  expectInOrder(said, [
    ...frame,
    new RegExp(`^heading, ${questions.authority.question.replace('?', '\\?')}, level 1$`),
    /^radio, .*not checked/,
    /^radio, Vet inte.*not checked/,
    `button, ${ui.question.continue}`,
    'end of main',
  ]);
  // What is not shown is not said: one page, one heading of the first level.
  expect(said.filter((one) => /^heading, .*level 1$/.test(one))).toHaveLength(1);
});

test('the review says every answer with its question, and a link that changes just that', async () => {
  keep({ authority: 'region', parts: 'one' });
  const said = await spoken('svar/');
  expectInOrder(said, [
    ...frame,
    /^heading, .+, level 1$/,
    questions.authority.short,
    questions.authority.answers.region.label,
    new RegExp(`^link, Ändra.*${questions.authority.short}`),
    'end of main',
  ]);
});

test('the result says the headline, its sections as headings, and no letter of a drawing as if it were text', async () => {
  keep(walks.grant.answers);
  const said = await spoken('resultat/');
  expectInOrder(said, [
    ...frame,
    /^heading, .+, level 1$/,
    /^heading, .+, level 2$/,
    'end of main',
  ]);
});

test('the statement says its parts as headings and each fault with what to do instead', async () => {
  const said = await spoken('tillganglighet/');
  const [gap] = accessibility.gaps.items;
  expectInOrder(said, [
    ...frame,
    `heading, ${accessibility.title}, level 1`,
    `heading, ${accessibility.gaps.title}, level 2`,
    gap?.what ?? '',
    `heading, ${accessibility.report.title}, level 2`,
    `heading, ${accessibility.supervision.title}, level 2`,
    'end of main',
  ]);
});

/** Every kind of page but those that are read above. */
const readAbove = ['start', 'question', 'review', 'result', 'accessibility'];
const others = everyPage([], ['alingsas-ginstgarden-2016']).filter(
  (one) => !readAbove.includes(one.page) && (one.page !== 'paper' || one.paper === 'memo'),
);
const kinds = [...new Map(others.map((page) => [page.page, page])).values()];
/** At night each in both languages; else every other one in each. */
const isNight = process.env['VAGVAL_FUZZ_RUNS'] !== undefined;
const paths = languages.flatMap((language, which) =>
  kinds
    .filter((_, index) => isNight || index % languages.length === which)
    .map((page) => pathOf(page, language)),
);

test.each(paths)(
  'a page says one heading of the first level, and a name for all that is used: %s',
  async (path) => {
    keep(walks.directAward.answers);
    const said = await spoken(path);
    expectInOrder(said, ['main', /^heading, .+, level 1$/, 'end of main', 'contentinfo']);
    expect(said.filter((one) => /^heading, .+, level 1$/.test(one))).toHaveLength(1);
    expect(said.filter((one) => nameless.test(one))).toEqual([]);
    expect(said.filter((one) => /undefined|\[object/.test(one))).toEqual([]);
  },
);

function keep(answers: object): void {
  sessionStorage.setItem('vagval.case', JSON.stringify({ asOf: '2026-11-21', answers }));
}
