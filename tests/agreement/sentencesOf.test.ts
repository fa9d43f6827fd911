import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';

import { sentencesOf } from '#agreement/sentencesOf.ts';

const texts = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text);
const kinds = (text: string): string[] => sentencesOf(text).map(({ kind }) => kind);

test('a sentence ends at its stop, and not at an abbreviation, an initial or the number of a clause', () => {
  expect(
    texts('1. Parterna är A. Berg och bl.a. Malmö stad. Se 10 kap. 7 § och t.ex. Bilaga 1. Klart!'),
  ).toEqual([
    '1. Parterna är A. Berg och bl.a. Malmö stad.',
    'Se 10 kap. 7 § och t.ex. Bilaga 1.',
    'Klart!',
  ]);
});

test('a line broken by the edge of the page is whole again, and so is a word', () => {
  expect(texts('Leverantören ska betala skade-\nstånd om tjänsten\nuteblir. Vite utgår.')).toEqual([
    'Leverantören ska betala skadestånd om tjänsten uteblir.',
    'Vite utgår.',
  ]);
  expect(texts('Bidraget avser personal-\noch lokalkostnader.')).toEqual([
    'Bidraget avser personal- och lokalkostnader.',
  ]);
  expect(texts('Överenskommelsen har träffats mellan föreningen och\nMalmö stad i dag.')).toEqual([
    'Överenskommelsen har träffats mellan föreningen och Malmö stad i dag.',
  ]);
});

test('headings, points, rows and paragraphs are told apart', () => {
  const text = [
    '4. STYRGRUPP',
    'Parterna möts ofta.',
    'Kommunen bidrar med',
    '• lokal',
    '– en samordnare',
    'a) tid',
    'Tjänst\tPris per timme',
  ].join('\n');
  expect(kinds(text)).toEqual(['heading', 'text', 'heading', 'item', 'item', 'item', 'row']);
  expect(sentencesOf(text).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(texts(text).at(-1)).toBe('Tjänst | Pris per timme');
});

test('letters are composed, and what is drawn as nothing is gone', () => {
  expect(texts('fo\u0308reningen fa\u030Ar \u00ADskade\u00ADst\u00E5nd\u200B.')).toEqual([
    'föreningen får skadestånd.',
  ]);
  expect(texts('\uFEFF\n \t \n—\n')).toEqual([]);
});

test('whatever is given, no letter is lost or made up, and no sentence is endless', () => {
  const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  assert(
    property(
      array(constantFrom('Ord', 'vite', '.', '\n', '- ', '\t', '1.', 'bl.a.', 'Å', ' ', '§')),
      (parts) => {
        const text = parts.join('');
        expect(letters(texts(text).join(''))).toBe(letters(text));
      },
    ),
  );
  for (const sentence of texts('a '.repeat(20_000))) expect(sentence.length).toBeLessThan(1501);
  for (const sentence of texts('a'.repeat(20_000))) expect(sentence.length).toBeLessThan(1501);
});
