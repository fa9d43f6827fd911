import { expect, test } from 'vitest';

import {
  everyPage,
  isSidePage,
  languages,
  pageAt,
  pathOf,
  pathToRoot,
} from '#app/address/pages.ts';

const pages = everyPage(['authority', 'market'], ['alingsas-ginstgarden-2016']);

test.each(languages)('every page is found at its path, in %s', (language) => {
  for (const page of pages) {
    const path = pathOf(page, language);
    expect(pageAt(path)).toEqual({ page, language });
    expect(pageAt(`${path}index.html`)).toEqual({ page, language });
    expect(pageAt(path.replace(/\/$/, ''))).toEqual({ page, language });
  }
});

test('no two pages share a path', () => {
  const paths = languages.flatMap((language) => pages.map((page) => pathOf(page, language)));
  expect(new Set(paths).size).toBe(paths.length);
});

test('an address of none leads nowhere', () => {
  for (const path of ['finns-inte/', 'fraga/', 'fraga/Market/', 'en/fraga/market/'])
    expect(pageAt(path)).toBeUndefined();
});

test('the walk has four kinds of page; all others stand beside it', () => {
  const walk = pages.filter((page) => !isSidePage(page)).map(({ page }) => page);
  expect([...new Set(walk)].toSorted()).toEqual(['question', 'result', 'review', 'start']);
});

test('a page knows how far up the root lies', () => {
  expect(pathToRoot(pathOf({ page: 'question', question: 'market' }, 'sv'))).toBe('../../');
  expect(pathToRoot(pathOf({ page: 'start' }, 'sv'))).toBe('./');
});
