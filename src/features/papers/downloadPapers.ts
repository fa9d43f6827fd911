import { type Paper, type PaperLabels, writeWord } from '#documents/index.ts';
import { saveFile } from '#ui/saveFile.ts';

import { fileName } from './fileName.ts';

/** Saves all papers of a case as Word files in one zip. What makes both is fetched first; where it cannot be, this fails. */
export async function downloadPapers(
  papers: readonly Paper[],
  labels: PaperLabels,
  name: string,
): Promise<void> {
  const { zipSync } = await import('fflate');
  const files: Record<string, Uint8Array> = {};
  for (const [index, paper] of papers.entries()) {
    const number = String(index + 1).padStart(2, '0');
    files[`${number}-${fileName(paper.fileName, 'docx')}`] = await writeWord(paper, labels);
  }
  // A Word file is packed already.
  const zip = zipSync(files, { level: 0 });
  saveFile(fileName(name, 'zip'), new Uint8Array(zip), 'application/zip');
}
