import type { Block, Text } from './paper.ts';

/** A block with each of its running texts changed; names, headings and order stay. */
export function mapTexts(block: Block, change: (text: Text) => Text): Block {
  switch (block.kind) {
    case 'heading':
      return block;
    case 'paragraph':
      return { ...block, text: change(block.text) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'facts':
      return { ...block, rows: block.rows.map(({ name, text }) => ({ name, text: change(text) })) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case 'checks':
      return {
        ...block,
        items: block.items.map(({ state, text }) => ({ state, text: change(text) })),
      };
    case 'note':
      return { ...block, text: block.text.map(change) };
  }
}
