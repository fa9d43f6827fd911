import type { Question, Rulebook } from '#rulebook/index.ts';

import type { Answers } from './answers.ts';
import { changingQuestions } from './changingQuestions.ts';
import { compiledFor } from './compiledFor.ts';
import { keptByCase } from './keptByCase.ts';

/** The questions an interview still has to ask: not answered, and able to change the assessment. */
export function openQuestions(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): readonly Question[] {
  return openIn(compiledFor(rulebook, asOf), answers);
}

const openIn = keptByCase((compiled, answers): readonly Question[] => {
  const found = changingQuestions(compiled, answers, (question) => answers[question] === undefined);
  return compiled.rulebook.questions.filter(({ id }) => found.has(id));
});
