import type { Variable } from '#reasoning/proof.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

/**
 * How many answers each class of each variable stands for. Each answer of a choice and each area counts
 * once; amounts, numbers and codes once for each class. "Unknown" counts once, and so does no answer
 * where something is presumed then.
 */
export function weightsOf(
  { questions, areas }: Pick<Rulebook, 'questions' | 'areas'>,
  variables: readonly Variable[],
): bigint[][] {
  return variables.map(({ question, classes, classOf, absent }, index) => {
    const weights = Array.from({ length: classes }, () => 0n);
    const add = (at: number): void => {
      weights[at] = (weights[at] ?? 0n) + 1n;
    };
    const answers = listed(questions[index], areas);
    if (answers === undefined) return weights.map(() => 1n);
    add(0);
    if (absent !== 0) add(absent);
    for (const answer of answers) add(classOf({ [question]: answer }));
    return weights;
  });
}

function listed(
  question: Question | undefined,
  areas: Rulebook['areas'],
): readonly string[] | undefined {
  if (question?.kind === 'choice') return question.answers;
  return question?.kind === 'area' ? areas.map(({ id }) => id) : undefined;
}
