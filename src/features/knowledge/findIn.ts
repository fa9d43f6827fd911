/** Something that can be found: what it is called, and what it says. */
export type Findable = { readonly title: string; readonly text: string };

type Prepared<T> = { readonly item: T; readonly title: string[]; readonly text: string[] };

/**
 * Finds what holds every word of a query, the best first. A word in the title weighs more than one in
 * the text, a whole word more than its beginning, and its beginning more than what stands inside it:
 * Swedish puts words together, so "upphandling" also finds "direktupphandling".
 */
export function findIn<T extends Findable>(items: readonly T[], query: string): T[] {
  const wanted = wordsIn(query);
  if (wanted.length === 0) return [];
  return items
    .map((item): Prepared<T> => ({ item, title: wordsIn(item.title), text: wordsIn(item.text) }))
    .map((prepared) => ({ item: prepared.item, weight: weightOf(prepared, wanted) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ item }) => item);
}

/** Words as they are compared: small letters without accents, so that "motesplats" finds "mötesplats". */
function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function weightOf({ title, text }: Prepared<unknown>, wanted: readonly string[]): number {
  let sum = 0;
  for (const word of wanted) {
    const weight = Math.max(3 * matchIn(title, word), matchIn(text, word));
    if (weight === 0) return 0;
    sum += weight;
  }
  return sum;
}

/** Inside a word only what is long enough to mean something counts: "lov" is not in "allvarlig". */
function matchIn(words: readonly string[], wanted: string): number {
  if (words.includes(wanted)) return 4;
  if (words.some((word) => word.startsWith(wanted))) return 3;
  return wanted.length > 3 && words.some((word) => word.includes(wanted)) ? 1 : 0;
}
