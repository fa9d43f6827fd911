import { expect, test } from 'vitest';

import { translator } from '#texts/translator.ts';

const words = {
  page: { title: '{{name}} – {{figure-id}}', found_one: 'Ett svar', found_other: '{{count}} svar' },
};
const t = translator<typeof words>('sv', (key) => (key === 'page' ? words.page : undefined));

test('gaps are filled, and what nothing is given for stands', () => {
  expect(t(($) => $.page.title, { name: '$&' })).toBe('$& – {{figure-id}}');
});

test('one and many are told apart by the count', () => {
  expect(t(($) => $.page.found, { count: 1 })).toBe('Ett svar');
  expect(t(($) => $.page.found, { count: 2 })).toBe('2 svar');
});

test('a set of words is given as it is written', () => {
  expect(t(($) => $.page)).toBe(words.page);
});
