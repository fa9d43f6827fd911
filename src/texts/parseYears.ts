import type { Language } from './language.ts';
import { parseNumber } from './parseNumber.ts';
import { plainDigits } from './plainDigits.ts';

/** Reads a number of years in digits: "3", "3,5", "3 år". Null for words and for anything else. */
export function parseYears(text: string, language: Language): number | null {
  const digits = plainDigits(text)
    .toLowerCase()
    .trim()
    .replace(/\s*(år|years?)$/, '');
  return /^\d{1,3}([.,]\d{1,2})?$/.test(digits) ? parseNumber(digits, language) : null;
}
