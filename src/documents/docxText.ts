import { ConcreteHyperlink, ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';

import type { Inline, Text } from './paper.ts';
import { plainInline } from './plainText.ts';

/** The addresses that a document links to; each has its number in the file. */
export type Links = string[];

const swedish = { value: 'sv-SE' };

/** A text as Word's runs. The address of a link is noted among `links`; without them the library numbers it. */
export function docxText(text: Text, links?: Links): ParagraphChild[] {
  return text.flatMap((inline) => docxInline(inline, links));
}

function docxInline(inline: Inline, links: Links | undefined): ParagraphChild[] {
  if (typeof inline === 'string') return lines(inline);
  const text = plainInline(inline);
  switch (inline.kind) {
    case 'strong':
      return [new TextRun({ text, bold: true })];
    case 'swedish':
      return [new TextRun({ text, language: swedish })];
    case 'filled':
      return lines(text);
    case 'blank':
      return [new TextRun({ text, style: 'Blank' })];
    case 'link': {
      const run = new TextRun({
        text,
        style: 'Hyperlink',
        ...(inline.isSwedish === true && { language: swedish }),
      });
      return [
        links === undefined
          ? new ExternalHyperlink({ children: [run], link: inline.href })
          : new ConcreteHyperlink([run], linkId(links.push(inline.href))),
      ];
    }
  }
}

/** The number of a link in the file: the same each time the paper is written. */
export function linkId(number: number): string {
  return `Link${number}`;
}

function lines(text: string): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun(index === 0 ? line : { text: line, break: 1 }));
}
