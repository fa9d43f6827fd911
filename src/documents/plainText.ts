import type { Inline, Text } from './paper.ts';

/** The words of a piece of text, with a blank as it is shown: "[diarienummer]". */
export function plainText(text: Text): string {
  return text.map(plainInline).join('');
}

/** The words of one piece. */
export function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.kind === 'blank' ? `[${inline.label}]` : inline.text;
}
