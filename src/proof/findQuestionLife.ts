import type { Proof } from './proofOf.ts';
import { outcomeRoots } from '#reasoning/proof.ts';
import { smallestDifference } from './smallestDifference.ts';
import type { Life } from './violation.ts';

/**
 * Each question, with a small case that another answer to it changes; and each of its answers, with a
 * small case in which it gives another outcome than some other answer would.
 */
export function findQuestionLife({ rulebook, compiled, outcome }: Proof): Life[] {
  const roots = outcomeRoots(outcome);
  return rulebook.questions.flatMap((question, index): Life[] => {
    const variable = compiled.variables[index];
    if (variable === undefined) return [];
    const cases = smallestDifference(compiled.variables, outcome.diagrams, roots, index);
    const life = (answer: string, at: number): Life => ({
      subject: `answer ${question.id}: ${answer}`,
      answers: cases?.[at],
    });
    const own =
      question.kind === 'choice'
        ? question.answers.map((id) => life(id, variable.classOf({ [question.id]: id })))
        : variable.samples.flatMap((sample, at) =>
            at === 0 || sample === undefined ? [] : [life(String(sample), at)],
          );
    return [{ subject: `question ${question.id}`, answers: cases?.[0] }, ...own];
  });
}
