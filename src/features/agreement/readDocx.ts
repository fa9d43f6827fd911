import { unzipSync } from 'fflate';

import type { OpenedFile } from './openedFile.ts';

/** The part of a Word document that holds its text. */
const part = 'word/document.xml';
/** So many characters of it are taken in: what is packed can be far larger than its file. */
const unpacked = 60_000_000;
const namespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  // What Word calls strict.
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** The text of a Word document, line by line: paragraphs, points of lists, and the rows of tables with their cells apart. */
export function readDocx(bytes: Uint8Array): OpenedFile {
  const xml = xmlIn(bytes);
  if (typeof xml !== 'string') return xml;
  // An entity can stand for itself over and over; a document of Word's has none.
  if (xml.includes('<!DOCTYPE')) return { fault: 'damaged' };
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const [body] = within(document.documentElement, 'body');
  if (body === undefined || document.getElementsByTagName('parsererror').length > 0)
    return { fault: 'damaged' };
  const text = linesIn(body).join('\n');
  return text.trim() === '' ? { fault: 'empty' } : { text };
}

function xmlIn(bytes: Uint8Array): string | OpenedFile {
  let isLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        isLarge ||= name === part && originalSize > unpacked;
        return name === part && originalSize <= unpacked;
      },
    });
    const found = files[part];
    if (found !== undefined) return new TextDecoder().decode(found);
    return { fault: isLarge ? 'large' : 'damaged' };
  } catch {
    return { fault: 'damaged' };
  }
}

/** The lines of a body or a cell; what stands in wrappers – content controls, insertions – is read as if it stood there. */
function linesIn(parent: Element): string[] {
  return [...parent.children].flatMap((element) => {
    switch (nameOf(element)) {
      case 'p':
        return (numberedBy(element) + textOf(element)).split('\n');
      case 'tbl':
        return rowsOf(element);
      case 'sectPr':
        return [];
      default:
        return linesIn(element);
    }
  });
}

function rowsOf(table: Element): string[] {
  return within(table, 'tr').map((row) =>
    within(row, 'tc')
      .map((cell) => linesIn(cell).join(' ').trim())
      .filter((said) => said !== '')
      .join('\t'),
  );
}

/** The nearest elements of a name below another. */
function within(parent: Element, name: string): Element[] {
  return [...parent.children].flatMap((child) =>
    nameOf(child) === name ? [child] : within(child, name),
  );
}

/** The numbers of lists stand in another part of the document: a point is told by a dash. */
function numberedBy(paragraph: Element): string {
  const [properties] = within(paragraph, 'pPr');
  return properties !== undefined && within(properties, 'numPr').length > 0 ? '– ' : '';
}

/** The text of a paragraph as it reads: without what has been struck out, fields’ codes and notes. */
function textOf(element: Element): string {
  return [...element.children]
    .map((child) => {
      switch (nameOf(child)) {
        case 't':
          return child.textContent;
        case 'tab':
          return child.parentElement !== null && nameOf(child.parentElement) === 'r' ? '\t' : '';
        case 'br':
        case 'cr':
          return '\n';
        case 'noBreakHyphen':
          return '-';
        case 'pPr':
        case 'rPr':
        case 'del':
        case 'moveFrom':
        case 'instrText':
        case 'softHyphen':
          return '';
        default:
          return textOf(child);
      }
    })
    .join('');
}

function nameOf(element: Element): string {
  return namespaces.has(element.namespaceURI ?? '') ? element.localName : '';
}
