import { cleanPaper } from './cleanPaper.ts';
import { markdownCell, markdownText } from './markdownText.ts';
import type { Block, Paper, PaperLabels, Text } from './paper.ts';

/** A paper as Markdown (CommonMark with GitHub's tables and ticks). */
export function writeMarkdown(paper: Paper, labels: PaperLabels): string {
  const { title, blocks } = cleanPaper(paper);
  return `${[`# ${markdownText([title])}`, ...blocks.map((block) => written(block, labels))].join('\n\n')}\n`;
}

function written(block: Block, labels: PaperLabels): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText([block.text])}`;
    case 'paragraph':
      return markdownText(block.text);
    case 'list':
      return block.items
        .map((text, index) => item(block.ordered ? `${index + 1}. ` : '- ', markdownText(text)))
        .join('\n');
    case 'facts':
      return block.rows
        .map(({ name, text }) => item('- ', markdownText([strong(`${name}:`), ' ', ...text])))
        .join('\n');
    case 'table':
      return table(block.caption, block.head, block.rows);
    case 'checks':
      return block.items
        .map(({ state, text }) =>
          item(
            state === 'yes' ? '- [x] ' : '- [ ] ',
            markdownText([strong(`${labels.states[state]}:`), ' ', ...text]),
          ),
        )
        .join('\n');
    case 'note':
      return [
        ...(block.title === '' ? [] : [markdownText([strong(block.title)])]),
        ...block.text.map(markdownText),
      ]
        .join('\n\n')
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
  }
}

function strong(text: string) {
  return { kind: 'strong', text } as const;
}

/** An item whose further lines stand under its first. */
function item(marker: string, text: string): string {
  const indent = ' '.repeat(marker.startsWith('- ') ? 2 : marker.length);
  return marker + text.replaceAll('\n', `\n${indent}`);
}

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Text[])[],
): string {
  const lines = [
    head.map((cell) => markdownCell([cell])),
    head.map(() => '---'),
    ...rows.map((row) => row.map(markdownCell)),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  return [...(caption === '' ? [] : [markdownText([strong(caption)]), '']), ...lines].join('\n');
}
