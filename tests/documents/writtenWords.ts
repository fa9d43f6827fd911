/** The words of a text in order, without the marks that a format puts around them. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a Markdown text as a reader sees them: without addresses, rules of tables and numbers of lists. */
export function wordsOfMarkdown(markdown: string): string[] {
  const text = markdown
    .replaceAll(/\]\(<[^>]*>\)/g, ']')
    .replaceAll(/^\d+\. /gm, '')
    .replaceAll(/^- \[x\] /gm, '');
  return wordsIn(text);
}

/** The words of a part of a Word file, paragraph by paragraph. */
export function wordsOfXml(xml: string): string[] {
  const body = /<w:body>.*<\/w:body>/su.exec(xml)?.[0] ?? '';
  const text = body
    .replaceAll(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replaceAll(/<\/w:p>|<w:br\/>|<w:tab\/>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  return wordsIn(text);
}
