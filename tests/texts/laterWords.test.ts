import { beforeAll, describe, expect, test, vi } from 'vitest';

import { createTexts, type Language, loadLanguage, type Texts } from '#texts/index.ts';
import { loadReasons, loadWalk, wordStore } from '#texts/wordStore.ts';

import { pageRulebook as rulebook } from '../support/pageRulebook.ts';

const languages = ['sv', 'en'] as const;
const [firstQuestion, laterQuestion] = rulebook.questions.map(({ id }) => id);
const rule = rulebook.routes[0]?.excludedBy[0]?.id;
if (firstQuestion === undefined || laterQuestion === undefined || rule === undefined)
  throw new Error('The rule book is too small for these tests.');

beforeAll(async () => {
  await loadLanguage('en');
  for (const language of languages) await Promise.all([loadWalk(language), loadReasons(language)]);
});

/** The texts as they are before more than the first words has come, and what lets the rest come. */
function early(language: Language): { readonly texts: Texts; readonly arrive: () => void } {
  // Another test may have fetched them already.
  const stores = [
    vi.spyOn(wordStore, 'walk').mockReturnValue(undefined),
    vi.spyOn(wordStore, 'reasons').mockReturnValue(undefined),
  ];
  const texts = createTexts(language, rulebook, '2026-11-21');
  return { texts, arrive: () => stores.forEach((store) => store.mockRestore()) };
}

describe.each(languages)('in %s', (language) => {
  test('the first words say the first question and what routes and grades are called', () => {
    const { texts, arrive } = early(language);
    const question = texts.question(firstQuestion);
    const routes = rulebook.routes.map(({ id }) => texts.route(id).name);
    const grades = [texts.grade('statute').name, texts.grade('secondary').name];
    expect(texts.question(laterQuestion).question).toBe(laterQuestion);
    arrive();
    expect(texts.question(firstQuestion)).toEqual(question);
    expect(rulebook.routes.map(({ id }) => texts.route(id).name)).toEqual(routes);
    expect([texts.grade('statute').name, texts.grade('secondary').name]).toEqual(grades);
    expect(routes).not.toContain(rulebook.routes[0]?.id);
  });

  test('texts made before more words came say them when they have come', () => {
    const { texts, arrive } = early(language);
    const label = (): string => texts.t(($) => $.review.title);
    expect(label()).toBe('review.title');
    expect(texts.rule(rule).title).toBe(rule);
    arrive();
    expect(label()).toBe(wordStore.walk(language)?.ui.review.title);
    expect(texts.rule(rule).title).not.toBe(rule);
    expect(texts.question(laterQuestion).question).not.toBe(laterQuestion);
  });

  test('no word is lost or said otherwise when words of the same set come later', () => {
    const { texts, arrive } = early(language);
    // Asked once before: what was put together then must not stand.
    texts.t(($) => $.question.continue);
    arrive();
    const parts = [
      wordStore.first(language)?.ui,
      wordStore.walk(language)?.ui,
      wordStore.reasons(language)?.ui,
    ];
    const said = parts.flatMap((part) => leaves(part));
    const paths = said.map(([path]) => path);
    expect(new Set(paths).size, 'no word stands in two parts').toBe(paths.length);
    for (const [path, word] of said)
      expect(texts.i18n.getResource(language, 'ui', path), path).toBe(word);
  });
});

/** Every word of a part, by its path. */
function leaves(value: unknown, path = ''): (readonly [path: string, word: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, path === '' ? key : `${path}.${key}`),
  );
}
