import { getDocument } from 'unpdf/pdfjs';

import { agreementLimit } from '#agreement/index.ts';

import type { OpenedFile } from './openedFile.ts';

/** The text of a PDF, line by line. What a scanner made has none. Nothing is fetched, and nothing is made from text. */
export async function readPdf(data: Uint8Array): Promise<OpenedFile> {
  const loading = getDocument({
    data,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    // What is odd in a file is for whoever made it to know of.
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    let text = '';
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
      text += '\n';
      page.cleanup();
      if (text.length > agreementLimit) return { fault: 'long' };
    }
    return text.trim() === '' ? { fault: 'empty' } : { text };
  } catch (error) {
    return { fault: isLocked(error) ? 'locked' : 'damaged' };
  } finally {
    await loading.destroy();
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
