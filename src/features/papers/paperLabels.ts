import type { PaperLabels } from '#documents/index.ts';
import type { Texts } from '#texts/index.ts';

/** The words that the writers of papers bring themselves. */
export function paperLabels({ t }: Pick<Texts, 't'>): PaperLabels {
  return t(($) => $.papers.labels);
}
