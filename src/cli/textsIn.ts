/** A text of a file of words, with the way to it. */
export type LocaleText = { readonly key: string; readonly text: string };

/** Every text within some words. */
export function textsIn(data: unknown, path: readonly string[] = []): LocaleText[] {
  if (typeof data === 'string') return [{ key: path.join('.'), text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

/** A text as it is read: the words of its links, and a word where a figure or a name will stand. */
export function asRead(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\{\{[^}]*\}\}/g, '1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
