import { describe, expect, test } from 'vitest';

import { createSearch } from '#search/index.ts';

const items = [
  { id: 'direct', title: 'Direktupphandling', text: 'Ett köp utan annons under 700 000 kronor.' },
  { id: 'procurement', title: 'Upphandling', text: 'Det en myndighet gör för att köpa.' },
  { id: 'place', title: 'Mötesplats', text: 'En öppen verksamhet i en upphandlad lokal.' },
  { id: 'crime', title: 'Brottsförebyggande arbete', text: 'En allvarlig brist.' },
  { id: 'civic', title: 'Samhällsorientering', also: 'kurs' },
  { id: 'art', title: 'Konsthall', text: 'Konst för samhället.' },
];
const synonyms = { upphandling: 'procurement, public purchasing' };
const search = createSearch(items, { language: 'sv', synonyms });

test('a whole word in the title comes first, then a part of a compound, then the text', () => {
  expect(search('upphandling').ids.slice(0, 2)).toEqual(['procurement', 'direct']);
  expect(search('upphandlingar').ids).toContain('procurement');
});

test('letters count alike without their marks and in capitals, and a number with or without spaces', () => {
  expect(search('MOTESPLATS').ids).toEqual(['place']);
  expect(search('700000').ids).toEqual(['direct']);
  expect(search('700\u00A0000').ids).toEqual(['direct']);
});

test('a compound is parted where a word begins, never in the middle of one', () => {
  expect(search('hall').ids).toEqual(['art']);
  expect(search('bygga').ids).not.toContain('crime');
});

test('other words for a word find it, several together as well', () => {
  expect(search('procurement').ids[0]).toBe('procurement');
  expect(search('public purchasing').ids[0]).toBe('procurement');
  expect(search('kurs').ids).toEqual(['civic']);
});

describe('what is misspelled', () => {
  test('finds what is spelled nearly so, and tells how it was read', () => {
    expect(search('upphandlng')).toMatchObject({ fit: 'near', readAs: 'upphandling' });
    expect(search('upphandlng').ids[0]).toBe('procurement');
  });

  test('leaves what is spelled rightly alone', () => {
    expect(search('konsthall')).toMatchObject({ fit: 'exact', readAs: undefined });
  });
});

test('where no word fits, the nearest come, and where nothing is written none', () => {
  expect(search('konstverxzz').fit).toBe('nearest');
  expect(search('konstverxzz').ids).toContain('art');
  expect(search(' .,').ids).toEqual([]);
});

test('only some of the words are enough where no entry has all, or where any word will do', () => {
  expect(search('konst annons').ids.toSorted()).toEqual(['art', 'direct']);
  const any = createSearch(items, { language: 'sv', anyWord: true });
  expect(any('köp annons').ids).toEqual(['direct', 'procurement']);
});

test('an English text is read by English stems', () => {
  const english = createSearch([{ id: 'grant', title: 'Grants' }], { language: 'en' });
  expect(english('granted').ids).toEqual(['grant']);
});
