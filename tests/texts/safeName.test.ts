import { expect, test } from 'vitest';

import { createTexts, loadTexts, safeName } from '#texts/index.ts';

import { smallRulebook } from '../support/smallRulebook.ts';

test.each([
  ['Öppet stöd', 'Öppet stöd'],
  ['moms\u202Egpj.exe', 'momsgpj.exe'],
  ['a\u2066b\u2069c', 'abc'],
  ['Bi\u200Bdrag\uFEFF\u00AD', 'Bidrag'],
  ['\u200B\u2060', ''],
  ['جمعية', '\u2068جمعية\u2069'],
  ['\u2069שלום\u202E', '\u2068שלום\u2069'],
  ['👩‍👧', '👩‍👧'],
])('%j is shown as %j', (name, shown) => {
  expect(safeName(name)).toBe(shown);
});

test('whatever is said of a name is safe', async () => {
  await loadTexts('sv', 'first', 'case');
  const texts = createTexts('sv', smallRulebook(), '2026-11-21');
  const words = texts.words('case');
  expect(words(($) => $.decide.titles.named, { name: 'a\u202Eb' })).toBe('Öppna ”ab”?');
  expect(words(($) => $.decide.titles.named, { name: '<b>&' })).toBe('Öppna ”<b>&”?');
  expect(texts.t(($) => $.site.title, { page: 'שלום' })).toContain('\u2068שלום\u2069');
});
