import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';

import { cleanPaper } from './cleanPaper.ts';
import { coreProperties } from './coreProperties.ts';
import { docxBlock } from './docxBlock.ts';
import { centimetre, docxLists, docxStyles } from './docxStyles.ts';
import { type Links, linkId } from './docxText.ts';
import type { Paper, PaperLabels } from './paper.ts';
import { withoutTimes } from './withoutTimes.ts';

// A4 with the margins of a Swedish letter.
const page = {
  width: 11906,
  height: 16838,
  side: Math.round(2.5 * centimetre),
  edge: 2 * centimetre,
};
const linkKind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A paper as a Word file: headings, lists and tables that are what they look like. */
export async function writeDocx(given: Paper, labels: PaperLabels): Promise<Uint8Array> {
  const paper = cleanPaper(given);
  const links: Links = [];
  const context = { labels, width: page.width - 2 * page.side, links };
  const document = new Document({
    title: paper.title,
    creator: 'Vägval',
    styles: docxStyles(paper.language),
    numbering: docxLists(),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.edge, bottom: page.edge, left: page.side, right: page.side },
          },
        },
        footers: { default: pageNumbers(labels) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: paper.title }),
          ...paper.blocks.flatMap((block, index) => docxBlock(block, index, context)),
        ],
      },
    ],
  });
  for (const [index, href] of links.entries())
    document.Document.Relationships.addRelationship(linkId(index + 1), linkKind, href, 'External');
  const file = await Packer.pack(document, 'uint8array', false, [
    { path: 'docProps/core.xml', data: coreProperties(paper) },
  ]);
  return withoutTimes(file);
}

function pageNumbers({ page, of }: PaperLabels): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 18,
            children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
