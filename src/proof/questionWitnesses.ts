import type { Proof } from './proofOf.ts';
import { outcomeRoots } from '#reasoning/proof.ts';
import { smallestDifference } from './smallestDifference.ts';
import type { Witness } from './witness.ts';

/**
 * Each question, with a small case that another answer to it changes; and each of its answers, with a
 * small case in which it gives another outcome than some other answer would.
 */
export function questionWitnesses({ rulebook, compiled, outcome }: Proof): Witness[] {
  const roots = outcomeRoots(outcome);
  return rulebook.questions.flatMap((question, index): Witness[] => {
    const variable = compiled.variables[index];
    if (variable === undefined) return [];
    const cases = smallestDifference(compiled.variables, outcome.diagrams, roots, index);
    const witness = (answer: string, at: number): Witness => ({
      subject: `answer ${question.id}: ${answer}`,
      answers: cases?.[at],
    });
    const own =
      question.kind === 'choice'
        ? question.answers.map((id) => witness(id, variable.classOf({ [question.id]: id })))
        : variable.samples.flatMap((sample, at) =>
            at === 0 || sample === undefined ? [] : [witness(String(sample), at)],
          );
    return [{ subject: `question ${question.id}`, answers: cases?.[0] }, ...own];
  });
}
