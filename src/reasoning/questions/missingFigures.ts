import type { Rulebook } from '#rulebook/index.ts';

import { allowedClasses } from '#reasoning/questions/allowedClasses.ts';
import { type Answers, isKnown } from '#reasoning/model/answers.ts';
import { comparisonsIn } from '#reasoning/model/comparisonsIn.ts';
import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';
import { memoizeByAnswers } from '#reasoning/questions/memoizeByAnswers.ts';
import { outcomeDiagrams } from '#reasoning/diagrams/outcomeDiagrams.ts';
import { remainingVariables } from '#reasoning/diagrams/remainingVariables.ts';

/**
 * The figures that have no value on the day, or none that is announced, and whose value can change the
 * recommended route; unknown answers counted as open. While there is one, nothing is decided.
 */
export function missingFigures(rulebook: Rulebook, answers: Answers, asOf: string): string[] {
  return [...missingIn(compiledFor(rulebook, asOf), answers)];
}

const missingIn = memoizeByAnswers((compiled, answers): readonly string[] => {
  const { diagrams, recommendedByFigures } = outcomeDiagrams(compiled);
  const limits = allowedClasses(compiled, answers, (id) => !isKnown(answers, id));
  const deciding = remainingVariables(diagrams, [recommendedByFigures], limits);
  const figures = comparisonsIn(compiled.rulebook).flatMap(({ figure }, index) =>
    deciding.has(compiled.variables.length + index) ? [figure] : [],
  );
  return [...new Set(figures)];
});
