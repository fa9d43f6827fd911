import {
  type OutcomeDiagrams,
  outcomeDiagrams,
  outcomeRoots,
} from '#reasoning/diagrams/outcomeDiagrams.ts';
import type { Node } from '#reasoning/diagrams/diagrams.ts';
import { remainingVariables } from '#reasoning/diagrams/remainingVariables.ts';
import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';
import { type Answers, isKnown } from '#reasoning/model/answers.ts';
import type { Compiled } from '#reasoning/model/compiled.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

import { allowedClasses } from './allowedClasses.ts';
import { memoizeByAnswers } from './memoizeByAnswers.ts';

/** The questions an interview still has to ask: not answered, and able to change the assessment. */
export function openQuestions(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): readonly Question[] {
  return openIn(compiledFor(rulebook, asOf), answers);
}

/**
 * The questions whose answer can still change the assessment: a recommendation, a verdict, a condition,
 * or a warning against an open route. Exact, in the order they are asked. A question answered "unknown"
 * is among them when knowing could change something; one not answered, when asking could.
 */
export function missingQuestions(rulebook: Rulebook, answers: Answers, asOf: string): string[] {
  return [...missingIn(compiledFor(rulebook, asOf), answers)];
}

/** The questions that can change the recommended route itself, unknown answers counted as open. */
export function decidingQuestions(rulebook: Rulebook, answers: Answers, asOf: string): string[] {
  return [...decidingIn(compiledFor(rulebook, asOf), answers)];
}

/** Whether a question needs no answer because what is known already settles it. */
export function isPresumed(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  question: string,
): boolean {
  const { presumptions, read } = compiledFor(rulebook, asOf);
  const presumption = presumptions.get(question);
  return (
    answers[question] === undefined &&
    presumption !== undefined &&
    presumption.evaluate(read(answers)).truth === 'holds'
  );
}

const openIn = memoizeByAnswers((compiled, answers): readonly Question[] => {
  const found = changingQuestions(compiled, answers, (id) => answers[id] === undefined);
  return compiled.rulebook.questions.filter(({ id }) => found.has(id));
});

const missingIn = memoizeByAnswers((compiled, answers): readonly string[] => {
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

const decidingIn = memoizeByAnswers((compiled, answers): readonly string[] => {
  const found = changingQuestions(
    compiled,
    answers,
    (id) => !isKnown(answers, id),
    ({ recommended }) => [recommended],
  );
  return compiled.rulebook.questions.map(({ id }) => id).filter((id) => found.has(id));
});

/** The questions that can still change some part of the outcome while the open ones may take any answer. */
function changingQuestions(
  compiled: Compiled,
  answers: Answers,
  isOpen: (question: string) => boolean,
  partsOf: (outcome: OutcomeDiagrams) => readonly Node[] = outcomeRoots,
): Set<string> {
  const outcome = outcomeDiagrams(compiled);
  const limits = allowedClasses(compiled, answers, isOpen);
  const variables = remainingVariables(outcome.diagrams, partsOf(outcome), limits);
  return new Set([...variables].flatMap((index) => compiled.variables[index]?.question ?? []));
}
