import type { Rulebook } from '#rulebook/index.ts';

import { unknownAnswer } from './answers.ts';
import { compiledFor } from './compiledFor.ts';
import { openQuestions } from './openQuestions.ts';
import { outcomeDiagrams } from './outcomeDiagrams.ts';

/**
 * What an interview needs once something is answered, as steps that can be taken one at a time while
 * nothing else is to be done. Taking none or some of them changes no answer, only when the work is done.
 */
export function preparation(rulebook: Rulebook, asOf: string): readonly (() => unknown)[] {
  const compiled = () => compiledFor(rulebook, asOf);
  const outcome = () => outcomeDiagrams(compiled());
  const [first] = rulebook.questions;
  return [
    compiled,
    outcome,
    () => outcome().standings,
    () => outcome().conditions,
    () => outcome().recommended,
    () => outcome().warnings,
    () => first && openQuestions(rulebook, { [first.id]: unknownAnswer }, asOf),
  ];
}
