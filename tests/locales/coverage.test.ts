import { describe, expect, test } from 'vitest';

import { checkWords } from '#cli/checkWords.ts';
import type { WordFile } from '#rulebook/index.ts';

import { cases, knowledge, plan, rulebook, words } from '../support/realRulebook.ts';

test('every id has its words in every language, and no words are without an id', () => {
  expect(checkWords(rulebook, cases, knowledge, words, plan)).toEqual([]);
});

test('every page file stands in every language', () => {
  const names = (language: string) =>
    words.filter((file) => file.language === language).map(({ name }) => name);
  expect(names('en')).toEqual(names('sv'));
});

describe('the word check tells', () => {
  test('of words that are missing', () => {
    expect(toldAfter('sv', 'stages', 'case', {})).toContain(
      'sv/stages.json: orden för ”case.name” saknas; skriv dem',
    );
  });

  test('of words that law on its way and what is not covered lack', () => {
    expect(toldAfter('sv', 'upcoming', 'entries', {})).toContain(
      'sv/upcoming.json: orden för ”entries.iop-act.title” saknas; skriv dem',
    );
    expect(toldAfter('en', 'not-covered', 'tax', { title: 'Tax' })).toContain(
      'en/not-covered.json: orden för ”tax.text” saknas; skriv dem',
    );
  });

  test('of words that belong to no id', () => {
    expect(toldAfter('sv', 'stages', 'kase', { name: 'Ärende' })).toContain(
      'sv/stages.json: orden för ”kase.name” hör inte till något id; ta bort dem eller rätta id:t',
    );
  });

  test('of what a source says, when the source is gone or only one language says it', () => {
    expect(toldAfter('sv', 'paragraphs', 'lou-99-1', 'Något.')).toEqual([
      'sv/paragraphs.json: orden för ”lou-99-1” hör inte till något id; ta bort dem eller rätta id:t',
      'en/paragraphs.json: ”lou-99-1” finns bara i sv/paragraphs.json',
    ]);
  });

  test('of words that are empty', () => {
    expect(toldAfter('sv', 'stages', 'case', { name: ' ' })).toEqual([
      'sv/stages.json: ”case.name” ska ha en text',
    ]);
  });

  test('of words that only one language has', () => {
    expect(toldAfter('sv', 'areas', 'areas', { annat: { name: 'Annat' } })).toContain(
      'sv/areas.json: ”areas.annat.note” finns bara i en/areas.json',
    );
  });

  test('of a figure that only one language shows', () => {
    expect(toldAfter('sv', 'stages', 'case', { name: 'Under {{direct-award-limit}}' })).toEqual([
      'en/stages.json: {{direct-award-limit}} står bara i sv/stages.json',
    ]);
  });

  test('of a figure the rule book does not have', () => {
    expect(toldAfter('sv', 'stages', 'case', { name: 'Under {{limit}}' })).toContain(
      'sv/stages.json: beloppet {{limit}} finns inte i figures.yaml',
    );
  });

  test('of a link that leads to no term', () => {
    expect(toldAfter('sv', 'stages', 'case', { name: '[Köp](term:inkop)' })).toEqual([
      'sv/stages.json: länken (term:inkop) leder inte till ett ord i glossary.yaml',
    ]);
  });

  test('of a file that one language lacks', () => {
    const without = words.filter(({ language, name }) => language !== 'en' || name !== 'tests');
    expect(told(without)).toEqual(['en/tests.json: filen med ord saknas']);
  });

  test('nothing of a page’s own words, as long as the languages have the same', () => {
    const page = (language: string, data: unknown): WordFile => ({
      language,
      name: 'page',
      file: `${language}/page.json`,
      data,
      lineOf: () => 1,
    });
    const same = [page('sv', { sum: '{{count}} svar' }), page('en', { sum: '{{count}} answers' })];
    expect(told([...words, ...same])).toEqual([]);
  });
});

/** What is told when one entry of a file is another. */
function toldAfter(language: string, name: string, key: string, value: unknown): string[] {
  return told(
    words.map((file) =>
      file.language === language && file.name === name
        ? { ...file, data: { ...(file.data as Record<string, unknown>), [key]: value } }
        : file,
    ),
  );
}

function told(files: readonly WordFile[]): string[] {
  return checkWords(rulebook, cases, knowledge, files).map(
    ({ file, message }) => `${file}: ${message}`,
  );
}
