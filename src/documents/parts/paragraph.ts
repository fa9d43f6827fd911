import type { Block, Inline, Text } from '#documents/paper.ts';

/** A paragraph of pieces, put together with a space; empty pieces are left out. */
export function paragraph(...pieces: readonly (Inline | Text)[]): Block {
  return { kind: 'paragraph', text: joined(...pieces) };
}

/** Such a paragraph at the foot of a paper, in small type. */
export function smallPrint(...pieces: readonly (Inline | Text)[]): Block {
  return { kind: 'paragraph', text: joined(...pieces), small: true };
}

/** Pieces put together to one running text, with a space between. */
export function joined(...pieces: readonly (Inline | Text)[]): Text {
  const parts = pieces
    .map((piece): Text => (isText(piece) ? piece : [piece]))
    .filter((part) => part.some((piece) => piece !== ''));
  return parts.flatMap((part, index): Text => (index === 0 ? part : [' ', ...part]));
}

/** A text with its citation where it belongs: before the full stop that ends it. */
export function cited(text: string, citation: string): string {
  if (citation === '') return text;
  return text.endsWith('.') ? `${text.slice(0, -1)} ${citation}.` : `${text} ${citation}`;
}

/** The full stop that a text lacks at its end; none where it ends with an abbreviation: "19 kap.". */
export function stopAfter(text: string): '.' | '' {
  return text.endsWith('.') ? '' : '.';
}

/** A heading of a part (2) or of a section in it (3). */
export function heading(level: 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** Points without an order. */
export function bullets(items: readonly Text[]): Block {
  return { kind: 'list', ordered: false, items };
}

/** Points in their order. */
export function numbered(items: readonly Text[]): Block {
  return { kind: 'list', ordered: true, items };
}

/** A place to fill in by hand. */
export function blank(label: string, field?: string): Inline {
  return { kind: 'blank', label, ...(field !== undefined && { field }) };
}

/** Words that weigh more. */
export function strong(text: string): Inline {
  return { kind: 'strong', text };
}

/** Whether something is running text, not one piece of it. */
export function isText(piece: Inline | Text): piece is Text {
  return Array.isArray(piece);
}
