export type Letter<T> = { readonly letter: string; readonly items: readonly T[] };

/** Terms in the order of a language's alphabet, by their first letter. */
export function byLetter<T extends { readonly term: string }>(
  terms: readonly T[],
  language: string,
): Letter<T>[] {
  const { compare } = new Intl.Collator(language);
  const letters = new Map<string, T[]>();
  for (const item of terms.toSorted((a, b) => compare(a.term, b.term))) {
    const letter = item.term.charAt(0).toLocaleUpperCase(language);
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return [...letters].map(([letter, items]) => ({ letter, items }));
}
