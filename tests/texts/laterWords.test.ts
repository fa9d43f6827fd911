import { beforeAll, describe, expect, test } from 'vitest';

import { i18n } from '#texts/i18n.ts';
import { createTexts, type Language, loadTexts, type Texts } from '#texts/index.ts';
import { namespaces } from '#texts/namespaces.ts';

import { pageRulebook as rulebook } from '../support/pageRulebook.ts';

const languages = ['sv', 'en'] as const;
const [firstQuestion, laterQuestion] = rulebook.questions.map(({ id }) => id);
const rule = rulebook.routes[0]?.excludedBy[0]?.id;
if (firstQuestion === undefined || laterQuestion === undefined || rule === undefined)
  throw new Error('The rule book is too small for these tests.');

beforeAll(async () => {
  for (const language of languages) await loadTexts(language, 'first', 'walk', 'result');
});

/** The texts as they are before more than the first words has come, and what lets the rest come. */
function early(language: Language): {
  readonly texts: Texts;
  readonly arrive: () => Promise<void>;
} {
  // Another test may have fetched them already.
  for (const namespace of [...namespaces.walk, ...namespaces.result])
    i18n.removeResourceBundle(language, namespace);
  const texts = createTexts(language, rulebook, '2026-11-21');
  return { texts, arrive: async () => loadTexts(language, 'walk', 'result') };
}

describe.each(languages)('in %s', (language) => {
  test('the first words say the first question and what routes and grades are called', async () => {
    const { texts, arrive } = early(language);
    const question = texts.question(firstQuestion);
    const routes = rulebook.routes.map(({ id }) => texts.route(id).name);
    const grades = [texts.grade('statute').name, texts.grade('secondary').name];
    expect(texts.question(laterQuestion).question).toBe(laterQuestion);
    await arrive();
    expect(texts.question(firstQuestion)).toEqual(question);
    expect(rulebook.routes.map(({ id }) => texts.route(id).name)).toEqual(routes);
    expect([texts.grade('statute').name, texts.grade('secondary').name]).toEqual(grades);
    expect(routes).not.toContain(rulebook.routes[0]?.id);
  });

  test('texts made before more words came say them when they have come', async () => {
    const { texts, arrive } = early(language);
    const label = (): string => texts.t(($) => $.review.title);
    expect(label()).toBe('review.title');
    expect(texts.rule(rule).title).toBe(rule);
    await arrive();
    expect(label()).toBe(i18n.getResource(language, 'walk', 'review.title'));
    expect(texts.rule(rule).title).not.toBe(rule);
    expect(texts.question(laterQuestion).question).not.toBe(laterQuestion);
  });

  test('no word stands in two of the namespaces that a page asks as one', () => {
    const paths = ['ui', 'walk', 'result'].flatMap((namespace) =>
      leaves(i18n.getResourceBundle(language, namespace)),
    );
    expect(paths.length).toBeGreaterThan(300);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

test('words that could not be fetched are told of, and asked for anew', async () => {
  i18n.removeResourceBundle('sv', 'local');
  const { backend } = i18n.services.backendConnector as { backend: Backend };
  const { read } = backend;
  backend.read = (_language, _namespace, done) => done(new Error('no network'), undefined);
  await expect(loadTexts('sv', 'local')).rejects.toThrow('could not be fetched: local');
  backend.read = read;
  await loadTexts('sv', 'local');
  expect(i18n.hasResourceBundle('sv', 'local')).toBe(true);
});

type Backend = {
  read: (
    language: string,
    namespace: string,
    done: (error: unknown, data: unknown) => void,
  ) => void;
};

/** The path of every word. */
function leaves(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, path === '' ? key : `${path}.${key}`),
  );
}
