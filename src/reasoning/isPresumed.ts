import type { Rulebook } from '#rulebook/index.ts';

import type { Answers } from './answers.ts';
import { compiledFor } from './compiledFor.ts';
import { HOLDS } from './truth.ts';

/** Whether a question needs no answer because what is known already settles it. */
export function isPresumed(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  question: string,
): boolean {
  const compiled = compiledFor(rulebook, asOf);
  const presumption = compiled.presumptions.get(question);
  return (
    answers[question] === undefined &&
    presumption !== undefined &&
    presumption.evaluate(compiled.read(answers)) === HOLDS
  );
}
