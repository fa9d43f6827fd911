import type { Question, Rulebook } from '#rulebook/index.ts';

import type { Answers } from './answers.ts';
import { changingQuestions } from './changingQuestions.ts';
import type { Compiled } from './compiled.ts';
import { compiledFor } from './compiledFor.ts';

const cache = new WeakMap<
  Answers,
  { readonly compiled: Compiled; readonly open: readonly Question[] }
>();

/**
 * The questions an interview still has to ask: not answered, and able to change the assessment.
 * Remembered for each set of answers, since a page asks several times. Of a case where nothing is
 * answered they are all open, since the proof finds no question that matters nowhere: so the first
 * question does not wait for the diagrams.
 */
export function openQuestions(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): readonly Question[] {
  if (Object.keys(answers).length === 0) return rulebook.questions;
  const compiled = compiledFor(rulebook, asOf);
  const known = cache.get(answers);
  if (known?.compiled === compiled) return known.open;
  const found = changingQuestions(compiled, answers, (question) => answers[question] === undefined);
  const open = rulebook.questions.filter(({ id }) => found.has(id));
  cache.set(answers, { compiled, open });
  return open;
}
