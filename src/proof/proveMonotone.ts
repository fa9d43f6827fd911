import { EXCLUDED, type Node } from '#reasoning/index.ts';

import { fixed } from './fixed.ts';
import type { Proof } from './proofOf.ts';
import type { Violation } from './violation.ts';

/**
 * A lower contract value never closes a route that a higher one leaves open (LOU 19 a kap. 2 §: the
 * limits are upper limits). Proved for each pair of neighbouring classes of every amount in kronor.
 */
export function proveMonotone(proof: Proof): Violation[] {
  const { rulebook, compiled, outcome, caseOf } = proof;
  const { diagrams, standings } = outcome;
  return rulebook.questions.flatMap((question, variable) => {
    if (question.kind !== 'amount' || question.calculator !== true) return [];
    const samples = compiled.variables[variable]?.samples ?? [];
    const order = samples
      .map((sample, index) => ({ sample, index }))
      .filter(
        (entry): entry is { sample: number; index: number } => typeof entry.sample === 'number',
      )
      .toSorted((a, b) => a.sample - b.sample);
    return rulebook.routes.flatMap(({ id }, route) =>
      order.slice(1).flatMap((higher, i): Violation[] => {
        const lower = order[i];
        const standing = standings[route] ?? EXCLUDED;
        if (lower === undefined) return [];
        const at = (index: number): Node => fixed(diagrams, standing, variable, index);
        const worse = diagrams.join('worse', at(lower.index), at(higher.index), (low, high) =>
          low === EXCLUDED && high !== EXCLUDED ? 1 : 0,
        );
        const shown = caseOf(worse);
        return shown === undefined
          ? []
          : [
              {
                property: 'monotone',
                subject: id,
                detail: `is closed at ${lower.sample} but not at ${higher.sample} in ${question.id}`,
                answers: shown,
              },
            ];
      }),
    );
  });
}
