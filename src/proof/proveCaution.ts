import { CONDITIONAL, EXCLUDED, HOLDS, overCompletions, UNKNOWN } from '#reasoning/index.ts';

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
    const open = map('is open', standing, (result) => (result >= CONDITIONAL ? 1 : 0));
    return exclusions.flatMap(({ id: rule, when, whenUnknown }): Violation[] => {
      const truth = diagramOf(when.expression);
      const canClose = overCompletions(
        compiled.variables,
        diagrams,
        map('closes now', truth, (result) => (result === HOLDS ? 1 : 0)),
        'any',
        (a, b) => Math.max(a, b),
        new Set([codes]),
      );
      // With whenUnknown the rule may be unknown; then its condition stands. Without, not even that.
      const unsaid =
        whenUnknown === undefined
          ? canClose
          : join('unsaid', canClose, truth, (can, now) => (can === 1 && now !== UNKNOWN ? 1 : 0));
      const shown = caseOf(join('all', open, unsaid, (a, b) => Math.min(a, b)));
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
