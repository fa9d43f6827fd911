import { type Paper, type PaperLabels, writeMarkdown, writeWord } from '#documents/index.ts';
import { saveFile } from '#ui/saveFile.ts';

import { fileName } from './fileName.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves a paper as a file. What makes Word files is fetched first; where it cannot be, this fails. */
export async function downloadPaper(
  paper: Paper,
  format: 'word' | 'markdown',
  labels: PaperLabels,
): Promise<void> {
  if (format === 'markdown') {
    const text = writeMarkdown(paper, labels);
    saveFile(fileName(paper.fileName, 'md'), text, 'text/markdown;charset=utf-8');
    return;
  }
  const bytes = await writeWord(paper, labels);
  saveFile(fileName(paper.fileName, 'docx'), new Uint8Array(bytes), wordType);
}
