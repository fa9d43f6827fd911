import {
  htmlBlocks,
  type Paper,
  type PaperLabels,
  type TemplateProblem,
  writeInTemplate,
  writeHtml,
  writeMarkdown,
  writeWord,
} from '#documents/index.ts';
import { saveFile } from '#ui/saveFile.ts';

import { fileName } from './fileName.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Saves a paper as a file, in the Word template given; returns why it does not fit, when it does not. What makes
 * Word files is fetched first; where it cannot be, this fails.
 */
export async function downloadPaper(
  paper: Paper,
  format: 'word' | 'markdown' | 'html',
  labels: PaperLabels,
  template?: Uint8Array,
): Promise<TemplateProblem | undefined> {
  if (format === 'markdown') {
    const text = writeMarkdown(paper, labels);
    saveFile(fileName(paper.fileName, 'md'), text, 'text/markdown;charset=utf-8');
    return undefined;
  }
  if (format === 'html') {
    const text = writeHtml(paper, labels);
    saveFile(fileName(paper.fileName, 'html'), text, 'text/html;charset=utf-8');
    return undefined;
  }
  const written = await wordFile(paper, labels, template);
  if (!written.ok) return written.problem;
  saveFile(fileName(paper.fileName, 'docx'), new Uint8Array(written.bytes), wordType);
  return undefined;
}

/** A paper as a Word file, in the template given. */
export async function wordFile(paper: Paper, labels: PaperLabels, template?: Uint8Array) {
  return template === undefined
    ? { ok: true as const, bytes: await writeWord(paper, labels) }
    : writeInTemplate(paper, labels, template);
}

/** Copies a paper with its headings, lists and tables, to be pasted in another document. It fails where the browser refuses. */
export async function copyPaper(paper: Paper, labels: PaperLabels): Promise<void> {
  const as = (text: string, type: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      // Where it is pasted, its words are proofread in its language.
      'text/html': as(
        `<div lang="${paper.language}">${htmlBlocks(paper, labels)}</div>`,
        'text/html',
      ),
      'text/plain': as(writeMarkdown(paper, labels), 'text/plain'),
    }),
  ]);
}
