import type { Answers } from '#reasoning/index.ts';

import { outcomeRoots } from './outcomeRoots.ts';
import type { Proof } from './proofOf.ts';
import { smallestDifference } from './smallestDifference.ts';
import type { Life } from './violation.ts';

/** Each answer of each question, with a smallest case in which another answer would change the outcome. */
export function findAnswerLife({ rulebook, compiled, outcome }: Proof): Life[] {
  const roots = outcomeRoots(outcome);
  return rulebook.questions.flatMap((question, index): Life[] => {
    const variable = compiled.variables[index];
    if (variable === undefined) return [];
    const cases = smallestDifference(compiled.variables, outcome.diagrams, roots, index);
    return Array.from({ length: variable.classes }, (_, own): Life => {
      const answers: Answers | undefined = cases?.[own];
      const sample = variable.samples[own];
      return { subject: `answer ${question.id}: ${String(sample ?? 'not answered')}`, answers };
    });
  });
}
