import type { Contribution } from '#casefile/index.ts';
import { parseAmount, type Texts } from '#texts/index.ts';

type Kind = Contribution['kind'];

/** Kronor a year as people type them, or for hours a number with or without its unit. */
export function readPerYear(text: string, kind: Kind, language: Texts['language']): number | null {
  const digits =
    kind === 'hours' ? text.replace(/\s*(timmar|timme|tim|hours?|h)\.?\s*$/i, '') : text;
  return parseAmount(digits, language);
}
