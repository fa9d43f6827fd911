import { decodeText } from '#ui/decodeText.ts';

import type { OpenedFile } from './openedFile.ts';

/** No file that is larger is opened, in bytes. */
const limit = 25_000_000;

/**
 * The text of a Word document, of a PDF or of a plain text. What opens a document is fetched when one is chosen; the
 * site in one file has no room for what opens a PDF.
 */
export async function openFile(file: File): Promise<OpenedFile> {
  if (file.size > limit) return { fault: 'large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.length === 0) return { fault: 'empty' };
    if (isZip(bytes)) return (await import('./readDocx.ts')).readDocx(bytes);
    if (isPdf(bytes)) return await openPdf(bytes);
    if (/\.(?:docx|pdf)$/i.test(file.name)) return { fault: 'damaged' };
    return /\.(?:txt|md|text)$/i.test(file.name) ? plainText(bytes) : { fault: 'kind' };
  } catch {
    return { fault: 'damaged' };
  }
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** Some programs write something before what a PDF begins with. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

async function openPdf(bytes: Uint8Array): Promise<OpenedFile> {
  const fetchReader =
    import.meta.env.SINGLE_FILE === 'yes' ? undefined : async () => import('./readPdf.ts');
  if (fetchReader === undefined) return { fault: 'noPdf' };
  const reader = await fetchReader().catch(() => undefined);
  return reader === undefined ? { fault: 'unfetched' } : reader.readPdf(bytes);
}

function plainText(bytes: Uint8Array): OpenedFile {
  const text = decodeText(bytes);
  return text.trim() === '' ? { fault: 'empty' } : { text };
}
