import { isHeld } from '#reasoning/proof.ts';

import type { Proof } from './proofOf.ts';
import type { Violation } from './violation.ts';

/**
 * Nothing is settled against strong signs: where the test that means a strong sign of a purchase holds, no
 * route that such signs speak against is decided, whatever the other answers are. A rule book that names no
 * such test has nothing to prove here.
 */
export function proveSigns({ rulebook, outcome, caseOf }: Proof): Violation[] {
  const { strongSign, warnedRoutes, tests, routes } = rulebook;
  const { diagrams, settled } = outcome;
  const sign = outcome.tests[tests.findIndex(({ id }) => id === strongSign)];
  if (sign === undefined) return [];
  return routes.flatMap(({ id }, route): Violation[] => {
    if (!warnedRoutes.includes(id)) return [];
    const answers = caseOf(diagrams.join(settled, sign, isSettledAgainst(route)));
    const detail = `is decided though ${strongSign} holds`;
    return answers === undefined
      ? []
      : [{ property: 'not-settled-against-signs', subject: id, detail, answers }];
  });
}

const isSettledAgainst =
  (route: number) =>
  (settled: number, sign: number): number =>
    settled === route ? isHeld(sign) : 0;
