import type { Block, Inline, Paper, Text } from '#documents/paper.ts';

/** Every text of a paper, each as it is read: titles, cells, points and names. */
export function textsIn({ title, blocks }: Paper): string[] {
  return [title, ...blocks.flatMap(textsOf)];
}

/** Every piece of running text. */
export function piecesIn({ blocks }: Paper): Inline[] {
  return blocks.flatMap(runs).flat();
}

/** Running text as it is read, a blank by its label. */
export function read(text: Text): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece))).join('');
}

function wordsOf(piece: Exclude<Inline, string>): string {
  return piece.kind === 'blank' ? piece.label : piece.text;
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'facts':
      return block.rows.flatMap(({ name, text }) => [name, read(text)]);
    case 'table':
      return [block.caption, ...block.head, ...runs(block).map(read)];
    case 'note':
      return [block.title, ...runs(block).map(read)];
    default:
      return runs(block).map(read);
  }
}

function runs(block: Block): Text[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'facts':
      return block.rows.map(({ text }) => text);
    case 'table':
      return block.rows.flat();
    case 'checks':
      return block.items.map(({ text }) => text);
    case 'note':
      return [...block.text];
  }
}
