import { expect, test } from 'vitest';

import { pagesAtHand } from '#app/pagesAtHand.ts';
import type { Place, WalkPlace } from '#app/address/pages.ts';

const context = { asOf: '2026-11-21', answers: {}, visiting: null, returnTo: null };
const page = <At extends Place>(place: At) => ({ context, before: undefined, place });
const question = (id: string): WalkPlace => ({ page: 'question', question: id });

const named = (shown: Place, ahead?: WalkPlace): string[] =>
  pagesAtHand({ ...page(shown), ahead: ahead && page(ahead) }).map(({ key, isShown }) =>
    isShown ? `${key} shown` : key,
  );

test('one page is shown, and alone where no other is at hand', () => {
  expect(named(question('parts'))).toEqual(['fraga/parts/ shown']);
  expect(named({ page: 'start' })).toEqual(['other shown']);
});

test('a question made ready comes after the page shown, and has the same key when it is shown', () => {
  expect(named(question('parts'), question('object'))).toEqual([
    'fraga/parts/ shown',
    'fraga/object/',
  ]);
  expect(named(question('object'))).toEqual(['fraga/object/ shown']);
});

test('beside the walk no question is made ready', () => {
  expect(named({ page: 'glossary' }, question('a'))).toEqual(['other shown']);
});

test('no page is there twice, and only questions are made ready', () => {
  expect(named(question('a'), question('a'))).toEqual(['fraga/a/ shown']);
  expect(named(question('a'), { page: 'review' })).toEqual(['fraga/a/ shown']);
});
