import type { Language } from './language.ts';

const decimalSign = { sv: ',', en: '.' } as const;

/**
 * Reads digits with separators: "1 200 000", "1.200.000", "650 000,50". A sign that stands more than
 * once groups thousands, and of two kinds the last is the decimal sign. A single sign before exactly
 * three digits groups thousands, since nobody writes tenths of öre; but before a word for thousands
 * or millions (`scaled`) the decimal sign of the language keeps its meaning: "1,250 mkr".
 * What still could be read in two ways is refused.
 */
export function parseNumber(text: string, language: Language, scaled = false): number | null {
  const decimal = decimalSignIn(text, language, scaled);
  const at = decimal === undefined ? -1 : text.lastIndexOf(decimal);
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  if (at >= 0 && !(scaled ? /^\d+$/ : /^\d{1,2}$/).test(fraction)) return null;
  if (!/^(\d+|\d{1,3}(?<sign>[ .,])\d{3}(?:\k<sign>\d{3})*)$/.test(whole)) return null;
  return Number(`${whole.replaceAll(/[ .,]/g, '')}.${fraction || '0'}`);
}

function decimalSignIn(text: string, language: Language, scaled: boolean): string | undefined {
  const signs = text.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return undefined;
  if (signs.length > 1) return new Set(signs).size > 1 ? last : undefined;
  if (text.includes(' ')) return last;
  const groups = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  if (!groups) return last;
  return scaled && last === decimalSign[language] ? last : undefined;
}
