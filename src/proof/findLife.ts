import { NO_ROUTE, UNDECIDED_ROUTE } from '#reasoning/proof.ts';

import { findQuestionLife } from './findQuestionLife.ts';
import type { Claim } from './claim.ts';
import { findRuleLife } from './findRuleLife.ts';
import { isResult } from './isResult.ts';
import type { Proof } from './proofOf.ts';
import type { Life } from './violation.ts';

/**
 * What should matter somewhere: each outcome, rule, condition, warning, question and answer, with a
 * small case in which it does, or none. What is dead in every period of the law is dead.
 */
export function findLife(proof: Proof): Life[] {
  const claims = [...outcomes(proof), ...findRuleLife(proof), ...conditions(proof)];
  return [
    ...claims.map(({ subject, node }) => ({ subject, answers: proof.caseOf(node) })),
    ...findQuestionLife(proof),
  ];
}

function outcomes({ rulebook, outcome }: Proof): Claim[] {
  const { diagrams, recommended } = outcome;
  const claim = (subject: string, wanted: number): Claim => ({
    subject: `outcome ${subject}`,
    node: diagrams.map(recommended, isResult(wanted)),
  });
  return [
    ...rulebook.routes.map(({ id }, index) => claim(id, index)),
    claim('none', NO_ROUTE),
    claim('undecided', UNDECIDED_ROUTE),
  ];
}

function conditions({ rulebook, outcome }: Proof): Claim[] {
  return rulebook.routes.flatMap(({ id }, route) =>
    [...(outcome.conditions[route] ?? [])].map(([condition, node]) => ({
      subject: `condition ${condition} on ${id}`,
      node,
    })),
  );
}
