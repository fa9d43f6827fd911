import type { Rulebook } from '#rulebook/index.ts';

import { allowedClasses } from './allowedClasses.ts';
import { type Answers, isKnown } from './answers.ts';
import { compiledFor } from './compiledFor.ts';
import { supportOf } from './diagrams.ts';
import { outcomeDiagrams } from './outcomeDiagrams.ts';

/** The questions that can change the recommended route itself, unknown answers counted as open. */
export function decidingQuestions(rulebook: Rulebook, answers: Answers, asOf: string): string[] {
  const compiled = compiledFor(rulebook, asOf);
  const { diagrams, recommended } = outcomeDiagrams(compiled);
  const node = diagrams.restrict(
    recommended,
    allowedClasses(compiled, answers, (id) => !isKnown(answers, id)),
  );
  const support = supportOf(diagrams, [node]);
  return rulebook.questions.filter((_, index) => support.has(index)).map(({ id }) => id);
}
