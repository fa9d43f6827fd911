import type { Contribution } from '#casefile/index.ts';
import type { OwnWords, Texts } from '#texts/index.ts';

type Kind = Contribution['kind'];
type CaseWords = OwnWords<'case'>;

/** What a contribution is worth in words: kronor, or hours as hours. */
export function quantityWords(
  value: number,
  kind: Kind,
  { amount, number }: Texts,
  words: CaseWords,
): string {
  if (kind !== 'hours') return amount(value, 'SEK');
  const hours = words(($) => $.contributions.hours, { count: value, number: number(value) });
  return hours.replaceAll(' ', '\u00A0');
}
