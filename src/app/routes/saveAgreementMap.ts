import { writeAgreementMap } from '#documents/index.ts';
import type { MapFormat } from '#features/agreements/MapActions.tsx';
import type { Mapped } from '#features/agreements/mapAgreements.ts';
import { paperRows } from '#features/agreements/paperRows.ts';
import { downloadPaper } from '#features/papers/downloadPaper.ts';
import { paperLabels } from '#features/papers/paperLabels.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { OwnWords, Texts } from '#texts/index.ts';

type MapContext = {
  readonly rulebook: Rulebook;
  readonly texts: Texts;
  readonly words: OwnWords<'case'>;
  readonly today: string;
  readonly otherDay: string;
};

/** Saves the map of agreements as a paper to the board, written as the papers of a case are. */
export async function saveAgreementMap(
  format: MapFormat,
  rows: readonly Mapped[],
  context: MapContext,
): Promise<void> {
  const { texts, words } = context;
  const paper = writeAgreementMap({ ...context, rows: paperRows(rows, texts, words) });
  await downloadPaper(paper, format, paperLabels(texts));
}
