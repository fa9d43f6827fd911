import { CONDITIONAL, EXCLUDED, type Node, NO_ROUTE, UNDECIDED_ROUTE } from '#reasoning/proof.ts';

import type { Proof } from './proofOf.ts';
import type { Violation } from './violation.ts';

/**
 * Every combination of answers has exactly one outcome: a route that is open, none just when every route
 * is closed, or undecided. A diagram has one result for each combination; what is left to prove is that
 * the results are these.
 */
export function proveOutcome({ rulebook, outcome, caseOf }: Proof): Violation[] {
  const { diagrams, recommended, standings } = outcome;
  const { join } = diagrams;
  const results = new Set([NO_ROUTE, UNDECIDED_ROUTE, ...rulebook.routes.map((_, index) => index)]);
  const stopped = join(
    recommended,
    standings.reduce((a, b) => join(a, b, Math.max), EXCLUDED),
    isStoppedOtherwise,
  );
  const violation = (subject: string, detail: string, answers: Answers): Violation[] =>
    answers === undefined ? [] : [{ property: 'one-outcome', subject, detail, answers }];
  return [
    ...violation(
      'recommendation',
      'is no outcome',
      caseOf(recommended, (result) => !results.has(result)),
    ),
    ...violation('none', 'is not the outcome just when every route is closed', caseOf(stopped)),
    ...rulebook.routes.flatMap(({ id }, route) => {
      const closed: Node = join(recommended, standings[route] ?? EXCLUDED, isChosenClosed(route));
      return violation(id, 'is recommended though not open', caseOf(closed));
    }),
  ];
}

type Answers = ReturnType<Proof['caseOf']>;

const isStoppedOtherwise = (chosen: number, best: number): number =>
  (chosen === NO_ROUTE) === (best === EXCLUDED) ? 0 : 1;
const isChosenClosed =
  (route: number) =>
  (chosen: number, standing: number): number =>
    chosen === route && standing < CONDITIONAL ? 1 : 0;
