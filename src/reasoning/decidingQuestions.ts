import type { Rulebook } from '#rulebook/index.ts';

import { allowedClasses } from './allowedClasses.ts';
import { type Answers, isKnown } from './answers.ts';
import { compiledFor } from './compiledFor.ts';
import { keptByCase } from './keptByCase.ts';
import { outcomeDiagrams } from './outcomeDiagrams.ts';
import { remainingVariables } from './remainingVariables.ts';

/** The questions that can change the recommended route itself, unknown answers counted as open. */
export function decidingQuestions(rulebook: Rulebook, answers: Answers, asOf: string): string[] {
  return [...decidingIn(compiledFor(rulebook, asOf), answers)];
}

const decidingIn = keptByCase((compiled, answers): readonly string[] => {
  const { diagrams, recommended } = outcomeDiagrams(compiled);
  const limits = allowedClasses(compiled, answers, (id) => !isKnown(answers, id));
  const deciding = remainingVariables(diagrams, [recommended], limits);
  return compiled.rulebook.questions.filter((_, index) => deciding.has(index)).map(({ id }) => id);
});
