import type { PaperId } from '#rulebook/index.ts';

import { answerWords } from './knownAnswer.ts';
import type { Writer } from './writer.ts';

/** The fields of a paper that answers fill, as the rule book says, each with its answer in words. */
export function answersShown(w: Writer, paper: PaperId): Record<string, string | undefined> {
  return Object.fromEntries(
    w.rulebook.paperFields
      .filter((one) => one.paper === paper)
      .map(({ field, question }) => [field, answerWords(w, question)]),
  );
}
