import { describe, expect, test } from 'vitest';

import { parseAmount, parseCode, parseYears } from '#texts/index.ts';

test.each(['1200000¹', '1²', '①', '10₂', '½', '1½ mkr'])(
  '%s is no amount: a mark of a footnote is no digit',
  (text) => {
    expect(parseAmount(text, 'sv')).toBeNull();
    expect(parseYears(text, 'sv')).toBeNull();
    expect(parseCode(`8531100${text}`)).toBeNull();
  },
);

describe('an amount in Swedish', () => {
  test.each([
    ['1200000', 1_200_000],
    ['1 200 000', 1_200_000],
    ['1\u00A0200\u00A0000', 1_200_000],
    ['1\u202F200\u202F000 kr', 1_200_000],
    ['1 200 000 kr', 1_200_000],
    ['1 200 000 kronor', 1_200_000],
    ['1.200.000', 1_200_000],
    ['1,200,000', 1_200_000],
    ['1 200 000,50', 1_200_000.5],
    ['1.200.000,50 kr', 1_200_000.5],
    ['1,2 mkr', 1_200_000],
    ['1,2mkr', 1_200_000],
    ['1.2 mkr', 1_200_000],
    ['1,25 Mkr', 1_250_000],
    ['1,250 mkr', 1_250_000],
    ['1,2 miljoner kronor', 1_200_000],
    ['1.2 million', 1_200_000],
    ['2 msek', 2_000_000],
    ['650 tkr', 650_000],
    ['1.250 tkr', 1_250_000],
    ['650 tusen kronor', 650_000],
    ['8400000:-', 8_400_000],
    ['8 400 000:–', 8_400_000],
    ['SEK 700 000', 700_000],
    ['45 000 euro', 45_000],
    ['€ 45 000', 45_000],
    ['1.200', 1_200],
    ['1,200', 1_200],
    ['0', 0],
    ['  700 000  ', 700_000],
    ['8,513025 mkr', 8_513_025],
    ['1,5 mdkr', 1_500_000_000],
  ])('%j is %d', (text, amount) => {
    expect(parseAmount(text, 'sv')).toBe(amount);
  });

  test.each([
    '',
    'som i fjol',
    'ca 500 000',
    '500 000 ungefär',
    '-500 000',
    '−500 000',
    '500 000–600 000',
    '1 2000',
    '12 00',
    '1,2,3',
    '1.2000.000',
    '1 200.000',
    '0,500',
    '1 mkr tkr',
    '1,2 mkr 300 tkr',
    '12e6',
    '10 %',
    'kr',
    '99999999999999999999',
  ])('%j is refused', (text) => {
    expect(parseAmount(text, 'sv')).toBeNull();
  });
});

describe('an amount in English', () => {
  test.each([
    ['1,200,000', 1_200_000],
    ['SEK 1,200,000.50', 1_200_000.5],
    ['1.2 million', 1_200_000],
    ['1.250 million', 1_250_000],
    ['1,250 thousand', 1_250_000],
    ['1.2m', 1_200_000],
    ['650k', 650_000],
    ['1,2 million', 1_200_000],
    ['1.200', 1_200],
  ])('%j is %d', (text, amount) => {
    expect(parseAmount(text, 'en')).toBe(amount);
  });

  test.each(['about 500,000', '-1', '1.2.3 million', 'two million'])('%j is refused', (text) => {
    expect(parseAmount(text, 'en')).toBeNull();
  });
});
