import type { Block, Inline, Paper, Text } from '#documents/paper.ts';

/** A paper as plain text, so that a change of it can be read line by line. */
export function asText({ title, fileName, language, blocks }: Paper): string {
  const lines = [title, `(${fileName}, ${language})`, ...blocks.map(blockText)];
  return `${lines.join('\n\n').replaceAll('\u00A0', ' ')}\n`;
}

const marks = { yes: '[x]', no: '[ ]', unknown: '[?]', todo: '[ ] To do:' } as const;

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return plainText(block.text);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${plainText(item)}`)
        .join('\n');
    case 'facts':
      return block.rows.map(({ name, text }) => `${name}: ${plainText(text)}`).join('\n');
    case 'table':
      return [
        `Table: ${block.caption}`,
        block.head.join(' | '),
        ...block.rows.map((row) => row.map(plainText).join(' | ')),
      ].join('\n');
    case 'checks':
      return block.items.map(({ state, text }) => `${marks[state]} ${plainText(text)}`).join('\n');
    case 'note':
      return [`! ${block.title}`, ...block.text.map((text) => `! ${plainText(text)}`)].join('\n');
  }
}

/** Running text without its marks; a blank in brackets, a link with its address. */
export function plainText(text: Text): string {
  return text.map(inlineText).join('');
}

function inlineText(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'strong':
    case 'swedish':
    case 'filled':
      return piece.text;
    case 'link':
      return `${piece.text} <${piece.href}>`;
    case 'blank':
      return `[${piece.label}]`;
  }
}
