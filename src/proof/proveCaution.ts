import { EXCLUDED, isHeld, foldCompletions, UNKNOWN } from '#reasoning/proof.ts';

import { isOpen } from './isResult.ts';
import type { Proof } from './proofOf.ts';
import type { Violation } from './violation.ts';

/**
 * Unknown is cautious: while answers are unknown, an open route (possible, conditional or recommended)
 * is not closed by any completion of them – unless by a rule that is itself unknown then and stands as a
 * condition on the route. Proved for every rule and every subset of unknown answers. A code that is not
 * known is no gap: the usual codes of the area stand for it.
 */
export function proveCaution({ rulebook, compiled, outcome, caseOf }: Proof): Violation[] {
  const codes = rulebook.questions.findIndex(({ kind }) => kind === 'cpv');
  const { diagrams, diagramOf, standings } = outcome;
  const { join, map } = diagrams;
  return compiled.routes.flatMap(({ id, exclusions }, route) => {
    const standing = standings[route] ?? EXCLUDED;
    const open = map(standing, isOpen);
    return exclusions.flatMap(({ id: rule, when, whenUnknown }): Violation[] => {
      const truth = diagramOf(when.expression);
      const canClose = foldCompletions(
        compiled.variables,
        diagrams,
        map(truth, isHeld),
        Math.max,
        new Set([codes]),
      );
      // With whenUnknown the rule may be unknown; then its condition stands. Without, not even that.
      const unsaid = whenUnknown === undefined ? canClose : join(canClose, truth, isUnsaid);
      const shown = caseOf(join(open, unsaid, Math.min));
      return shown === undefined
        ? []
        : [
            {
              property: 'cautious',
              subject: `${id}: ${rule}`,
              detail: 'can close an open route unsaid',
              answers: shown,
            },
          ];
    });
  });
}

const isUnsaid = (canClose: number, now: number): number =>
  canClose === 1 && now !== UNKNOWN ? 1 : 0;
