import type { PaperId } from '#rulebook/index.ts';

import { answerWords } from './knownAnswer.ts';
import type { PaperContext } from './paperContext.ts';

/** The fields of a paper that answers fill, as the rule book says, each with its answer in words. */
export function answersShown(
  context: PaperContext,
  paper: PaperId,
): Record<string, string | undefined> {
  return Object.fromEntries(
    context.rulebook.paperFields
      .filter((one) => one.paper === paper)
      .map(({ field, question }) => [field, answerWords(context, question)]),
  );
}
