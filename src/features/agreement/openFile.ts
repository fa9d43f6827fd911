import type { OpenedFile } from './openedFile.ts';

/** No file that is larger is opened, in bytes. */
const limit = 25_000_000;

/** The text of a Word document or of a plain text. What opens a Word document is fetched when one is chosen. */
export async function openFile(file: File): Promise<OpenedFile> {
  if (file.size > limit) return { fault: 'large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.length === 0) return { fault: 'empty' };
    if (isZip(bytes)) return (await import('./readDocx.ts')).readDocx(bytes);
    if (/\.docx$/i.test(file.name)) return { fault: 'damaged' };
    return /\.(?:txt|md|text)$/i.test(file.name) ? plainText(bytes) : { fault: 'kind' };
  } catch {
    return { fault: 'damaged' };
  }
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** A text that is no UTF-8 was written by an older Windows. */
function plainText(bytes: Uint8Array): OpenedFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  return text.trim() === '' ? { fault: 'empty' } : { text };
}
