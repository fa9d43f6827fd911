import type { Paper, PaperLabels } from './paper.ts';
import type { FilledTemplate } from './template/templateProblem.ts';

/** A paper as a Word file. What writes it is large, and fetched when the first one is asked for. */
export async function writeWord(paper: Paper, labels: PaperLabels): Promise<Uint8Array> {
  const { writeDocx } = await import('./writeDocx.ts');
  return writeDocx(paper, labels);
}

/** A paper in a Word template of someone's own, or why it cannot be; what fills it is fetched then. */
export async function writeInTemplate(
  paper: Paper,
  labels: PaperLabels,
  template: Uint8Array,
): Promise<FilledTemplate> {
  const { fillTemplate } = await import('./template/fillTemplate.ts');
  return fillTemplate(paper, labels, template);
}
