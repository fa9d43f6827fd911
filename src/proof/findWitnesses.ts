import { NO_ROUTE, UNDECIDED_ROUTE } from '#reasoning/proof.ts';

import { questionWitnesses } from './questionWitnesses.ts';
import { ruleClaims } from './ruleClaims.ts';
import { isResult } from './isResult.ts';
import type { Proof } from './proofOf.ts';
import type { Violation } from './violation.ts';
import type { Claim, Witness } from './witness.ts';

/**
 * What should matter somewhere: each outcome, rule, condition, warning, question and answer, with a
 * small case in which it does, or none. What is dead in every period of the law is dead.
 */
export function findWitnesses(proof: Proof): Witness[] {
  const claims = [...outcomes(proof), ...ruleClaims(proof), ...conditions(proof)];
  return [
    ...claims.map(({ subject, node }) => ({ subject, answers: proof.caseOf(node) })),
    ...questionWitnesses(proof),
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

/** What matters under none of the days that were proved: it is dead. */
export function findDead(
  reports: readonly { readonly witnesses: readonly Witness[] }[],
): Violation[] {
  const witnesses = reports.flatMap((report) => report.witnesses);
  const alive = new Set(witnesses.flatMap(({ subject, answers }) => (answers ? [subject] : [])));
  return [...new Set(witnesses.map(({ subject }) => subject))]
    .filter((subject) => !alive.has(subject))
    .map((subject) => ({ property: 'alive', subject, detail: 'never matters' }));
}
