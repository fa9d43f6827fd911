import { questionTold } from '#reasoning/index.ts';
import type { CaseCard, Rulebook } from '#rulebook/index.ts';

/** The service area of a card. */
export function areaOf(rulebook: Rulebook, { answers }: CaseCard): string {
  return String(answers[questionTold(rulebook, 'area') ?? '']);
}
