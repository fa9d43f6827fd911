import { type CaseFile, caseFileOf } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { CaseContext } from '#wizard/index.ts';

/**
 * The case under way as it is saved or shared on a day, with whose side it is seen from and the answers that no longer
 * count.
 */
export function caseToSave(
  rulebook: Rulebook,
  {
    asOf,
    answers,
    notes,
    lapsed,
    side,
  }: Pick<CaseContext, 'asOf' | 'answers' | 'notes' | 'lapsed' | 'side'>,
  day: string,
): CaseFile {
  return {
    ...caseFileOf(rulebook, { asOf, answers, side }, notes, day),
    lapsed,
  };
}
