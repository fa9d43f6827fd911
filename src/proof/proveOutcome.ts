import { EXCLUDED, NO_ROUTE, UNDECIDED_ROUTE } from '#reasoning/index.ts';

import type { Proof } from './proofOf.ts';
import type { Violation } from './violation.ts';

/**
 * Every combination of answers has exactly one outcome: a route that is open, none when every route is
 * closed, or undecided. A diagram has one result for each combination; what is left to prove is that the
 * results are these and that a recommended route is open.
 */
export function proveOutcome({ rulebook, outcome, caseOf }: Proof): Violation[] {
  const { diagrams, recommended, standings } = outcome;
  const results = new Set([NO_ROUTE, UNDECIDED_ROUTE, ...rulebook.routes.map((_, index) => index)]);
  const strange = caseOf(recommended, (result) => !results.has(result));
  const violations: Violation[] =
    strange === undefined
      ? []
      : [
          {
            property: 'one-outcome',
            subject: 'recommendation',
            detail: 'is no outcome',
            answers: strange,
          },
        ];
  rulebook.routes.forEach(({ id }, route) => {
    const closed = diagrams.join(
      `closed ${route}`,
      recommended,
      standings[route] ?? EXCLUDED,
      (chosen, standing) => (chosen === route && standing === EXCLUDED ? 1 : 0),
    );
    const shown = caseOf(closed);
    if (shown !== undefined)
      violations.push({
        property: 'one-outcome',
        subject: id,
        detail: 'is recommended though closed',
        answers: shown,
      });
  });
  return violations;
}
