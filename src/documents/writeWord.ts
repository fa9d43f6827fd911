import type { Paper } from './paper.ts';
import type { PaperLabels } from './paperLabels.ts';

/** A paper as a Word file. What writes it is large, and fetched when the first one is asked for. */
export async function writeWord(paper: Paper, labels: PaperLabels): Promise<Uint8Array> {
  const { writeDocx } = await import('./writeDocx.ts');
  return writeDocx(paper, labels);
}
