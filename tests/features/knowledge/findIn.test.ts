import { expect, test } from 'vitest';

import { findIn } from '#features/knowledge/findIn.ts';

const items = [
  { title: 'Direktupphandling', text: 'Ett köp utan annons.' },
  { title: 'Upphandling', text: 'Det en myndighet gör för att köpa.' },
  { title: 'Mötesplats', text: 'En öppen verksamhet, ofta i en upphandlad lokal.' },
  { title: 'Tillsyn', text: 'En allvarlig brist.' },
];
const titlesFor = (query: string): string[] => findIn(items, query).map(({ title }) => title);

test('a whole word in the title comes first, then a part of one, then the text', () => {
  expect(titlesFor('upphandling')).toEqual(['Upphandling', 'Direktupphandling']);
  expect(titlesFor('upphandl')).toEqual(['Upphandling', 'Direktupphandling', 'Mötesplats']);
});

test('every word must be found, in any order', () => {
  expect(titlesFor('köp annons')).toEqual(['Direktupphandling']);
  expect(titlesFor('annons mötesplats')).toEqual([]);
});

test('letters count alike without their marks and in capitals', () => {
  expect(titlesFor('MOTESPLATS')).toEqual(['Mötesplats']);
  expect(titlesFor('mo\u0308tesplats')).toEqual(['Mötesplats']);
});

test('a short word is not looked for inside others', () => {
  expect(titlesFor('var')).toEqual([]);
  expect(titlesFor('varl')).toEqual(['Tillsyn']);
});

test('no words find nothing', () => {
  expect(titlesFor(' .,')).toEqual([]);
});
