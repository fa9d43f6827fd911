import type { Paper, PaperLabels, TemplateProblem } from '#documents/index.ts';
import { saveFile } from '#ui/saveFile.ts';

import { wordFile } from './downloadPaper.ts';
import { fileName } from './fileName.ts';

/**
 * Saves all papers of a case as Word files in one zip; returns the first that does not fit the template, and why.
 * What makes both is fetched first; where it cannot be, this fails.
 */
export async function downloadPapers(
  papers: readonly Paper[],
  labels: PaperLabels,
  name: string,
  template?: Uint8Array,
): Promise<{ readonly paper: Paper; readonly problem: TemplateProblem } | undefined> {
  const { zipSync } = await import('fflate');
  const files: Record<string, Uint8Array> = {};
  for (const [index, paper] of papers.entries()) {
    const number = String(index + 1).padStart(2, '0');
    const written = await wordFile(paper, labels, template);
    if (!written.ok) return { paper, problem: written.problem };
    files[`${number}-${fileName(paper.fileName, 'docx')}`] = written.bytes;
  }
  // A Word file is packed already.
  const zip = zipSync(files, { level: 0 });
  saveFile(fileName(name, 'zip'), new Uint8Array(zip), 'application/zip');
  return undefined;
}
