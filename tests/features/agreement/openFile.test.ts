import {
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { openFile } from '#features/agreement/openFile.ts';

const body = (inside: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;

function packed(xml: string, name = 'word/document.xml'): File {
  const bytes = zipSync({ [name]: strToU8(xml) });
  return new File([new Uint8Array(bytes)], 'avtal.docx');
}

test('paragraphs, points and the rows of tables are lines; cells stand apart', async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    numbering: {
      config: [
        { reference: 'a', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({
            children: [new TextRun('Kommunen '), new TextRun({ text: 'bidrar', bold: true })],
          }),
          new Paragraph({ text: 'lokal', numbering: { reference: 'a', level: 0 } }),
          new Table({
            rows: [new TableRow({ children: [cell('Tjänst'), cell('Pris per timme')] })],
          }),
        ],
      },
    ],
  });
  const blob = await Packer.toBlob(document);
  const opened = await openFile(new File([blob], 'avtal.docx'));
  expect('text' in opened && opened.text.trim().split('\n')).toEqual([
    'Kommunen bidrar',
    '– lokal',
    'Tjänst\tPris per timme',
  ]);
});

test('what has been struck out is not read, what has been put in is, and a break is a new line', async () => {
  const xml = body(
    '<w:p><w:ins><w:r><w:t>Nytt</w:t></w:r></w:ins><w:del><w:r><w:delText>Gammalt</w:delText></w:r></w:del>' +
      '<w:r><w:br/><w:t>rad</w:t><w:tab/><w:t>två</w:t></w:r></w:p><w:sdt><w:sdtContent><w:p><w:r><w:t>Inuti</w:t></w:r></w:p></w:sdtContent></w:sdt>',
  );
  expect(await openFile(packed(xml))).toEqual({ text: 'Nytt\nrad\ttvå\nInuti' });
});

test.each([
  ['no zip', new File(['PK och sedan inget'], 'avtal.docx'), 'damaged'],
  ['another zip', packed('<a/>', 'content.xml'), 'damaged'],
  ['broken markup', packed('<w:document'), 'damaged'],
  ['entities', packed(`<!DOCTYPE a [<!ENTITY b "c">]>${body('')}`), 'damaged'],
  [
    'a protected document',
    new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], 'avtal.docx'),
    'damaged',
  ],
  ['pictures only', packed(body('<w:p><w:r/></w:p>')), 'empty'],
  ['nothing', new File([], 'avtal.docx'), 'empty'],
  ['a picture', new File(['GIF89a'], 'avtal.gif'), 'kind'],
  ['a file too large', new File([new Uint8Array(25_000_001)], 'avtal.txt'), 'large'],
])('of %s it is said why there is no text', async (_, file, fault) => {
  expect(await openFile(file)).toEqual({ fault });
});

test('a plain text is read as it was written, in UTF-8 or in the way of an older Windows', async () => {
  expect(await openFile(new File(['Åtagande'], 'avtal.txt'))).toEqual({ text: 'Åtagande' });
  const old = new Uint8Array([0xc5, 0x74, 0x61]);
  expect(await openFile(new File([old], 'avtal.TXT'))).toEqual({ text: 'Åta' });
});
