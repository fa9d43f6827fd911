import { cleanLine, cleanText } from './cleanText.ts';
import { mapTexts } from './mapTexts.ts';
import type { Block, Inline, Paper, Text } from './paper.ts';
import { plainText } from './plainText.ts';
import { safeHref } from './safeHref.ts';

/** The paper as every writer takes it: legal characters, working links, even rows, nothing empty. */
export function cleanPaper(paper: Paper): Paper {
  return {
    ...paper,
    title: cleanLine(paper.title),
    blocks: paper.blocks.map(cleanBlock).filter(saysSomething),
    ...(paper.extraPlaceholders !== undefined && {
      extraPlaceholders: paper.extraPlaceholders.map(({ name, text }) => ({
        name,
        text: cleanInlines(text),
      })),
    }),
  };
}

function cleanBlock(given: Block): Block {
  const block = mapTexts(given, cleanInlines);
  switch (block.kind) {
    case 'heading':
      return { ...block, text: cleanLine(block.text) };
    case 'list':
      return { ...block, items: block.items.filter(isSaid) };
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ name, text }) => ({ name: cleanLine(name), text })),
      };
    case 'table':
      return {
        ...block,
        caption: cleanLine(block.caption),
        head: block.head.map(cleanLine),
        rows: block.rows.map((row) => block.head.map((_, index) => row[index] ?? [])),
      };
    case 'note':
      return { ...block, title: cleanLine(block.title), text: block.text.filter(isSaid) };
    case 'paragraph':
    case 'checks':
      return block;
  }
}

function cleanInlines(text: Text): Text {
  const cleaned = text.map(cleanInline);
  const last = cleaned.length - 1;
  // What a form gives may begin and end with space; what stands between pieces is meant.
  return cleaned
    .map((inline, index) => (index === 0 ? trimmed(inline, 'trimStart') : inline))
    .map((inline, index) => (index === last ? trimmed(inline, 'trimEnd') : inline));
}

function trimmed(inline: Inline, how: 'trimStart' | 'trimEnd'): Inline {
  return typeof inline === 'string' ? inline[how]() : inline;
}

function cleanInline(inline: Inline): Inline {
  if (typeof inline === 'string') return cleanText(inline);
  switch (inline.kind) {
    case 'strong':
    case 'swedish':
    case 'filled':
      return { ...inline, text: oneLine(inline.text) };
    case 'blank':
      return { ...inline, label: cleanLine(inline.label) };
    case 'link': {
      const href = safeHref(inline.href);
      const text = oneLine(inline.text);
      return href === undefined ? text : { ...inline, text, href };
    }
  }
}

/** One line, with the space around it: it may part two words. */
function oneLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ');
}

function isSaid(text: Text): boolean {
  return plainText(text).trim() !== '';
}

function saysSomething(block: Block): boolean {
  switch (block.kind) {
    case 'heading':
      return block.text !== '';
    case 'paragraph':
      return isSaid(block.text);
    case 'list':
    case 'checks':
      return block.items.length > 0;
    case 'facts':
    case 'table':
      return block.rows.length > 0;
    case 'note':
      return block.title !== '' || block.text.length > 0;
  }
}
