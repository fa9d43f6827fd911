import type { Assessment } from '#reasoning/index.ts';
import type { PaperId, Rulebook } from '#rulebook/index.ts';

/** A paper that a case can have, and how much it is called for. */
export type OfferedPaper = {
  readonly id: PaperId;
  readonly kind: 'main' | 'required' | 'recommended' | 'voluntary';
};

/** The papers that the outcome of a case calls for from one side, as the rule book names them for it. */
export function offeredPapers(
  rulebook: Rulebook,
  assessment: Assessment,
  side: 'authority' | 'organisation' = 'authority',
): OfferedPaper[] {
  const outcome = assessment.recommended ?? 'undecided';
  const found = rulebook.papers.find((one) => one.outcome === outcome);
  const offers = (side === 'organisation' ? found?.organisation : found?.papers) ?? [];
  const conditions = assessment.routes[outcome]?.conditions ?? [];
  const because = assessment.routes[outcome]?.because ?? [];
  return offers
    .filter(
      ({ whenExcluded, whenRule, unlessCondition, unlessWarning }) =>
        (whenExcluded === undefined || assessment.routes[whenExcluded]?.verdict === 'excluded') &&
        (whenRule === undefined || because.includes(whenRule)) &&
        (unlessCondition === undefined || !conditions.includes(unlessCondition)) &&
        (unlessWarning === undefined || !assessment.warnings.includes(unlessWarning)),
    )
    .filter(({ paper }, index, all) => all.findIndex((one) => one.paper === paper) === index)
    .map(({ paper, as, requiredBy }) => ({
      id: paper,
      kind: requiredBy !== undefined && conditions.includes(requiredBy) ? 'required' : as,
    }));
}
