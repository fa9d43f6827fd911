import { namedIn } from '#reasoning/model/namedIn.ts';
import type { Question } from '#rulebook/index.ts';

/** Whether what is presumed for a question follows from other answers; if not, it is assumed until it is answered. */
export function followsFromAnswers(question: Question): boolean {
  return (
    'presume' in question &&
    question.presume !== undefined &&
    namedIn(question.presume.when).source === undefined
  );
}
