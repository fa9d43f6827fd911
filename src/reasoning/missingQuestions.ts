import type { Rulebook } from '#rulebook/index.ts';

import { type Answers, isKnown } from './answers.ts';
import { changingQuestions } from './changingQuestions.ts';
import { compiledFor } from './compiledFor.ts';
import { keptByCase } from './keptByCase.ts';

/**
 * The questions whose answer can still change the assessment: a recommendation, a verdict, a condition,
 * or a warning against an open route. Exact, in the order they are asked. A question answered "unknown"
 * is among them when knowing could change something; one not answered, when asking could.
 */
export function missingQuestions(rulebook: Rulebook, answers: Answers, asOf: string): string[] {
  return [...missingIn(compiledFor(rulebook, asOf), answers)];
}

const missingIn = keptByCase((compiled, answers): readonly string[] => {
  const ids = compiled.rulebook.questions.map(({ id }) => id);
  const isLeft = (id: string): boolean => answers[id] === undefined;
  const isUnsure = (id: string): boolean => !isLeft(id) && !isKnown(answers, id);
  const toAsk = changingQuestions(compiled, answers, isLeft);
  // Without an answer "unknown" both are the same.
  const toFindOut = ids.some(isUnsure)
    ? changingQuestions(compiled, answers, (id) => !isKnown(answers, id))
    : toAsk;
  return ids.filter((id) => (isLeft(id) ? toAsk.has(id) : toFindOut.has(id) && isUnsure(id)));
});
