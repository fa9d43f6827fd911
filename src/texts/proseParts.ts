/** A run of plain text, or a word that the glossary explains. */
export type ProsePart = { readonly text: string; readonly term?: string };

/** Takes a text apart at its terms: "en [leverantör](term:leverantor)" is two parts. */
export function proseParts(text: string): ProsePart[] {
  const parts: ProsePart[] = [];
  let end = 0;
  for (const match of text.matchAll(/\[([^\]]+)\]\(term:([a-z0-9-]+)\)/g)) {
    const [whole, word = '', term = ''] = match;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: word, term });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** The text without its terms marked, for titles and labels. */
export function plain(text: string): string {
  return proseParts(text)
    .map((part) => part.text)
    .join('');
}
