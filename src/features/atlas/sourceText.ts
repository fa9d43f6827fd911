import type { Texts } from '#texts/index.ts';

/** What a source says, in our own words. */
export function sourceText(id: string, { wordsOf }: Texts): string | undefined {
  const says = wordsOf('paragraphs');
  return says !== undefined && Object.hasOwn(says, id) ? says[id] : undefined;
}
