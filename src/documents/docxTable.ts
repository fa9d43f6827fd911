import {
  AlignmentType,
  BorderStyle,
  type ITableOptions,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
} from 'docx';

import { amountColumns } from './amountColumns.ts';
import { docxText, type Links } from './docxText.ts';
import type { Block, Text } from './paper.ts';
import { plainText } from './plainText.ts';
import { tableWidths } from './tableWidths.ts';

type TableBlock = Extract<Block, { readonly kind: 'table' }>;

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B4B4AE' };
const strongLine = { style: BorderStyle.SINGLE, size: 8, color: '1B2225' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** So few short rows stand on one page together. */
const fewRows = 6;

/** From how many characters a cell is too long to be kept on one page. */
const longCell = 240;

/** A table with a name for screen readers, which stands last among its properties: the package has no option for it. */
class NamedTable extends Table {
  public constructor(name: string, options: ITableOptions) {
    super(options);
    const properties: unknown = this.root.at(0);
    if (name !== '' && properties instanceof XmlComponent)
      // oxlint-disable-next-line typescript/no-deprecated -- the one way to add what it has no option for
      properties.addChildElement(new StringValueElement('w:tblCaption', name));
  }
}

/** A table whose header row returns on each page, as wide as the text. */
export function docxTable(
  { caption, head, rows }: TableBlock,
  width: number,
  links?: Links,
): Table {
  const columnWidths = tableWidths(head, rows, width);
  const amounts = amountColumns(rows);
  const isShort =
    rows.length <= fewRows && rows.flat().every((text) => plainText(text).length < longCell);
  const isKept = (row: number): boolean => isShort && row < rows.length - 1;
  const cell = (column: number, text: Text, isHead: boolean, row = -1): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      ...(isHead && { borders: { bottom: strongLine } }),
      children: [
        new Paragraph({
          style: 'TableText',
          keepNext: isHead || isKept(row),
          alignment: amounts[column] === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: isHead
            ? [new TextRun({ text: plainText(text), bold: true })]
            : docxText(text, links),
        }),
      ],
    });
  return new NamedTable(caption, {
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    margins: { top: 20, bottom: 20, left: 0, right: 160 },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: line,
      bottom: line,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, column) => cell(column, [text], true)),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            // Only a row that is long itself goes on over a page; nothing else leaves a page half empty.
            cantSplit: row.every((text) => plainText(text).length < longCell),
            children: row.map((text, column) => cell(column, text, false, index)),
          }),
      ),
    ],
  });
}
