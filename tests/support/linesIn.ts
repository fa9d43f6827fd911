/** Every text within some words. */
export function linesIn(words: unknown): string[] {
  return typeof words === 'string' ? [words] : Object.values(words as object).flatMap(linesIn);
}
