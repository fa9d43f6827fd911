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
          ...(block.small === true && { style: 'SmallPrint' }),
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
            keepNext: isBesideEdge(index, block.rows),
            children: [
              new TextRun({ children: [`${name}:`], bold: true }),
              // A name that is longer than its column has a line of its own.
              new TextRun(letters(name) > names ? { break: 1 } : { children: [new Tab()] }),
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

// So few different columns that the parts of a form stand in line.
const nameWidths = [4, 5.5, 7].map((width) => Math.round(width * centimetre));

/** How far in the texts of facts begin: after the longest name that has room. */
function nameWidth(names: readonly string[]): number {
  const longest = Math.max(...names.map(letters).filter((width) => width <= (nameWidths[2] ?? 0)));
  return nameWidths.find((width) => longest <= width) ?? 0;
}

/** About how wide a name is, with its colon and the space after it. */
function letters(name: string): number {
  return (name.length + 2) * 97;
}

/** Whether a row is the first or the last but one: no row of several stands alone on a page. */
function isBesideEdge(index: number, rows: readonly unknown[]): boolean {
  return rows.length > 1 && (index === 0 || index === rows.length - 2);
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
