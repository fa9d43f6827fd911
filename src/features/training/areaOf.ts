import { questionTelling } from '#reasoning/index.ts';
import type { CaseCard, Rulebook } from '#rulebook/index.ts';

/** The service area of a card. */
export function areaOf(rulebook: Rulebook, { answers }: Pick<CaseCard, 'answers'>): string {
  return String(answers[questionTelling(rulebook, 'area')]);
}
