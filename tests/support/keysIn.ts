/** Every dotted path to a text within some words. */
export function keysIn(words: object, before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysIn(value, `${before}${key}.`)
      : [`${before}${key}`],
  );
}
