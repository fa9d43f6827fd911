import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { parseAmount, parseCode, parseYears } from '#texts/index.ts';

import { patience, runs } from '../support/runs.ts';

vi.setConfig({ testTimeout: patience });

const language = fc.constantFrom('sv', 'en');
/** What stands in an amount, and what only looks as if it did. */
const pieces = [
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',

  '00',
  '000',
  '500',
  ' ',
  '\u00A0',
  '\u202F',
  '.',
  ',',
  '-',
  '–',
  '+',
  ':-',
  '%',
  '¹',
  '½',
  '١',

  'kr',
  'mkr',
  'tkr',
  'SEK',
  '€',
  'miljoner',
  'tusen',
  'k',
  'm',
  'bn',
  'år',
  'years',
  'ca',
  'e',
  'constructor',
  '__proto__',
  'toString',
  '\u202E',
  '\u200B',
  '\u0000',
  '\uD800',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
);

test('any text is an amount to the öre and no less than nothing, or none', () => {
  fc.assert(
    fc.property(text, language, (typed, of) => {
      const amount = parseAmount(typed, of);
      if (amount === null) return;
      expect(amount).toBeGreaterThanOrEqual(0);
      expect(Number.isSafeInteger(Math.round(amount))).toBe(true);
      expect(Math.abs(Math.round(amount * 100) - amount * 100)).toBeLessThan(0.01);
      // No digit was made up, and no text without a digit is a number.
      expect(typed).toMatch(/\p{Nd}/u);
    }),
    { numRuns: runs(2000) },
  );
});

test('any text is a number of years, a code of eight digits, or none', () => {
  fc.assert(
    fc.property(text, language, (typed, of) => {
      const years = parseYears(typed, of);
      if (years !== null) expect(years >= 0 && years < 1000).toBe(true);
      const code = parseCode(typed);
      if (code !== null) expect(code).toMatch(/^[0-9]{8}$/);
    }),
    { numRuns: runs(2000) },
  );
});

/** Thousands apart in each of the ways that people type them. */
const grouped = (whole: number, sign: string): string =>
  String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, sign);

test('an amount is the same however its thousands stand apart', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999_999 }),
      fc.constantFrom('', ' ', '\u00A0', '\u202F', '.', ','),
      fc.constantFrom('', ' kr', ' kronor', ':-', ' SEK', '\u00A0€'),
      language,
      (whole, sign, unit, of) => {
        expect(parseAmount(grouped(whole, sign) + unit, of)).toBe(whole);
      },
    ),
    { numRuns: runs(1000) },
  );
});

test('so many thousands or millions with a decimal are just that', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom(
        ['tkr', 1000] as const,
        ['mkr', 1_000_000] as const,
        ['miljoner', 1_000_000] as const,
      ),
      (whole, decimals, [word, scale]) => {
        const typed = `${whole},${String(decimals).padStart(3, '0')} ${word}`;
        expect(parseAmount(typed, 'sv')).toBe((whole * 1000 + decimals) * (scale / 1000));
      },
    ),
    { numRuns: runs(1000) },
  );
});
