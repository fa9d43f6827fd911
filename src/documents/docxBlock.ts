import {
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';

import { centimetre } from './docxStyles.ts';
import { docxTable } from './docxTable.ts';
import { docxText, type Links } from './docxText.ts';
import type { Block, PaperLabels, Text } from './paper.ts';
import { plainText } from './plainText.ts';

/** What the blocks of one document share: its words, its width, its links so far. */
export type DocxContext = {
  readonly labels: PaperLabels;
  readonly width: number;
  readonly links?: Links;
};

/** A block as Word's paragraphs and tables. `number` tells one list from the next. */
export function docxBlock(block: Block, number: number, context: DocxContext): FileChild[] {
  const { labels, width, links } = context;
  const runs = (text: Text) => docxText(text, links);
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          text: block.text,
        }),
      ];
    case 'paragraph':
      // What a sentence ends by pointing at stands on the same page.
      return [
        new Paragraph({
          children: runs(block.text),
          keepNext: plainText(block.text).trimEnd().endsWith(':'),
        }),
      ];
    case 'list':
      return block.items.map((text, index) =>
        item(block.ordered ? 'numbers' : 'dashes', number, runs(text), after(index, block.items)),
      );
    case 'facts': {
      const names = nameWidth(block.rows.map(({ name }) => name));
      return block.rows.map(
        ({ name, text }, index) =>
          new Paragraph({
            style: 'Fact',
            indent: { left: names, hanging: names },
            ...after(index, block.rows),
            children: [
              new TextRun({ children: [`${name}:`, new Tab()], bold: true }),
              ...runs(text),
            ],
          }),
      );
    }
    case 'table':
      return [
        ...(block.caption === '' ? [] : [new Paragraph({ style: 'Caption', text: block.caption })]),
        docxTable(block, width, links),
        // Word needs a paragraph between a table and what follows.
        new Paragraph({ spacing: { after: 0, line: 200 } }),
      ];
    case 'checks':
      return block.items.map(({ state, text }, index) => {
        const word = new TextRun({ text: `${labels.states[state]}:`, bold: true });
        return item(state, number, [word, ...runs([' ', ...text])], after(index, block.items));
      });
    case 'note': {
      const paragraphs = [
        ...(block.title === '' ? [] : [[new TextRun({ text: block.title, bold: true })]]),
        ...block.text.map(runs),
      ];
      return [
        ...paragraphs.map(
          (children, index) =>
            new Paragraph({
              style: 'Note',
              children,
              keepLines: true,
              keepNext: index < paragraphs.length - 1,
            }),
        ),
        new Paragraph({ spacing: { after: 0, line: 200 } }),
      ];
    }
  }
}

/** How far in the texts of facts begin: after the longest name, within reason. */
function nameWidth(names: readonly string[]): number {
  const letter = 125;
  const longest = Math.max(...names.map(({ length }) => length)) + 3;
  return Math.round(Math.min(Math.max(longest * letter, 4 * centimetre), 7 * centimetre));
}

type Space = Pick<IParagraphOptions, 'spacing'>;

/** Room after the last of several that belong together. */
function after(index: number, all: readonly unknown[]): Space {
  return index === all.length - 1 ? { spacing: { after: 160 } } : {};
}

function item(reference: string, instance: number, children: ParagraphChild[], space: Space) {
  const numbering = { reference, level: 0, instance };
  return new Paragraph({ style: 'ListParagraph', numbering, children, ...space });
}
