import type { Language } from './language.ts';
import { parseNumber } from './parseNumber.ts';
import { plainDigits } from './plainDigits.ts';

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  tkr: 1e3,
  ksek: 1e3,
  tsek: 1e3,
  tusen: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mkr: 1e6,
  mnkr: 1e6,
  msek: 1e6,
  milj: 1e6,
  miljon: 1e6,
  miljoner: 1e6,
  million: 1e6,
  millions: 1e6,
  md: 1e9,
  mdr: 1e9,
  mdkr: 1e9,
  miljard: 1e9,
  miljarder: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const units = new Set(['kr', 'kronor', 'krona', 'sek', 'eur', 'euro', 'euros', '€']);

/**
 * Reads an amount as people type it: "1 200 000 kr", "1,2 mkr", "SEK 1,200,000", "8400000:-".
 * Null when it is not one amount, when it is negative and when words make it vague ("ca 500 000").
 */
export function parseAmount(text: string, language: Language): number | null {
  const plain = plainDigits(text)
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\s?:[-–—]$/, '');
  const parts =
    /^(?<before>[a-z€]+ ?)?(?<digits>\d[\d .,]*?) ?(?<after>[a-zåäö€][a-zåäö€. ]*)?$/.exec(
      plain,
    )?.groups;
  if (parts === undefined) return null;
  const { before, digits = '', after } = parts;
  if (before !== undefined && !units.has(before.trim())) return null;
  const scale = scaleOf(after);
  if (scale === undefined) return null;
  const number = parseNumber(digits, language, scale > 1);
  if (number === null) return null;
  const amount = Math.round(number * scale * 100) / 100;
  return Number.isSafeInteger(Math.round(amount)) ? amount : null;
}

/** "miljoner kronor" is a million; an unknown word, or two words for size, is no scale at all. */
function scaleOf(words: string | undefined): number | undefined {
  let scale = 1;
  for (const word of words?.split(/[. ]+/).filter(Boolean) ?? []) {
    const found = scales[word];
    if (found === undefined && !units.has(word)) return undefined;
    if (found !== undefined && scale > 1) return undefined;
    scale *= found ?? 1;
  }
  return scale;
}
