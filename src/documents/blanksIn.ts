import type { Block, Paper, Text } from './paper.ts';

/** How many places in a paper are left to fill in by hand. */
export function blanksIn(paper: Paper): number {
  return paper.blocks
    .flatMap(textsIn)
    .flat()
    .filter((inline) => typeof inline !== 'string' && inline.kind === 'blank').length;
}

function textsIn(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.map(({ text }) => text);
    case 'checks':
      return block.items.map(({ text }) => text);
    case 'table':
      return block.rows.flat();
    case 'note':
      return block.text;
  }
}
