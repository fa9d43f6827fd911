import { strToU8, zipSync } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

type TemplateParts = {
  readonly body: string;
  readonly styles: string;
  readonly kind?: 'document' | 'template';
  readonly more?: Readonly<Record<string, string>>;
};

/** A paragraph as Word saves one: cut into runs where it was typed, checked or corrected. */
export const wordParagraph = (...pieces: string[]): string =>
  `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00000000">${pieces
    .map(
      (text) => `<w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B1"><w:t>${text}</w:t></w:r>`,
    )
    .join('')}</w:p>`;

/** A Word file by its parts, with a head and a foot of its own. */
export function templateFile({
  body,
  styles,
  kind = 'document',
  more = {},
}: TemplateParts): Uint8Array {
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/></w:sectPr>`;
  const parts = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.${kind}.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${word}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId7" Type="${office}/header" Target="header1.xml"/><Relationship Id="rId8" Type="${office}/footer" Target="footer1.xml"/></Relationships>`,
    'word/document.xml': `${xml}<w:document ${w} ${r}><w:body>${body}${section}</w:body></w:document>`,
    'word/styles.xml': `${xml}<w:styles ${w}>${styles}</w:styles>`,
    'word/header1.xml': `${xml}<w:hdr ${w} ${r}>${wordParagraph('Exempelby kommun, dnr {{', 'diarie', 'nummer}}')}</w:hdr>`,
    'word/footer1.xml': `${xml}<w:ftr ${w} ${r}>${wordParagraph('exempelby.example')}</w:ftr>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

const style = (id: string, name: string, extra = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${extra}><w:name w:val="${name}"/></w:style>`;

/** The styles of a document saved by Word in Swedish: the names are English, the ids are not. */
export const wordStyles =
  style('Normal', 'Normal', ' w:default="1"') +
  style('Rubrik', 'Title') +
  style('Rubrik1', 'heading 1') +
  style('Rubrik2', 'heading 2');

/** The styles of a document saved by LibreOffice, with its own names for some. */
export const officeStyles =
  style('Normal', 'Normal', ' w:default="1"') +
  style('Heading1', 'heading 1') +
  style('BodyText', 'Body Text');
