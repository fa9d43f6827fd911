import type { Rulebook } from '#rulebook/index.ts';

import { type Answers, isKnown } from './answers.ts';
import { changingQuestions } from './changingQuestions.ts';
import { compiledFor } from './compiledFor.ts';

/**
 * The questions whose answer can still change the assessment: a recommendation, a verdict, a condition,
 * or a warning against an open route. Exact, in the order they are asked. A question answered "unknown"
 * is among them when knowing could change something; one not answered, when asking could.
 */
export function missingQuestions(rulebook: Rulebook, answers: Answers, asOf: string): string[] {
  const compiled = compiledFor(rulebook, asOf);
  const toAsk = changingQuestions(compiled, answers, (question) => answers[question] === undefined);
  const toFindOut = changingQuestions(compiled, answers, (question) => !isKnown(answers, question));
  return rulebook.questions
    .map(({ id }) => id)
    .filter((id) =>
      answers[id] === undefined ? toAsk.has(id) : toFindOut.has(id) && !isKnown(answers, id),
    );
}
