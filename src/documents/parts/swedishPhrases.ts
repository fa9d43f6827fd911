import { shortCitation, type PaperContext } from './paperContext.ts';

/** What a paper in another language says in Swedish: the law it cites, and the terms its words name. */
export function swedishPhrases({
  texts,
  words,
  rulebook,
  cited,
  citations,
}: PaperContext): string[] {
  if (texts.language === 'sv') return [];
  const sources = cited().flatMap((id) => rulebook.sources[id] ?? []);
  return [
    ...sources.flatMap((source) => [
      texts.citation(source),
      shortCitation(texts.citation(source)),
      source.pinpoint,
      nameOfWork(source),
      ...(source.grade === 'case-law' ? [source.short] : []),
    ]),
    ...citations(),
    ...words.swedish.split('; '),
  ];
}

/** A work as the list of sources names it: its title, and its short name when the title lacks it. */
export function nameOfWork({ title, short }: { readonly title: string; readonly short: string }) {
  return title.includes(short) ? title : `${title}, ${short}`;
}
