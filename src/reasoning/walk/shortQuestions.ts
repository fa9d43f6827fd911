import { plainCase } from '#reasoning/counsel/plainCase.ts';
import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';
import type { Answers } from '#reasoning/model/answers.ts';
import { memoizeByAnswers } from '#reasoning/questions/memoizeByAnswers.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

import { pathLength } from './pathLength.ts';
import { shortWalkIn } from './shortWalk.ts';

/** What a short walk has left: the questions it may ask, the next first, and about how many after that. */
type Left = { readonly questions: readonly Question[]; readonly about: number };

/**
 * The questions a short walk may still ask, the next one first: those that are always asked, then each hinge
 * and fork that can turn the recommendation while the ordinary is assumed. None when the answer is decided,
 * assumed or a plan. What has been answered, with “unknown” too, is not among them.
 */
export function shortQuestions(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): readonly Question[] {
  const first = firstQuestions(rulebook, answers);
  return first.length > 0 ? first : leftIn(compiledFor(rulebook, asOf), answers).questions;
}

/** About how many questions come after the next one, and at most; undefined while the first are asked. */
export function questionsToCome(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): { readonly about: number; readonly most: number } | undefined {
  if (firstQuestions(rulebook, answers).length > 0) return undefined;
  const { questions, about } = leftIn(compiledFor(rulebook, asOf), answers);
  return { about, most: Math.max(0, questions.length - 1) };
}

/** The questions asked in every walk that have no answer yet: they wait for nothing to be worked out. */
function firstQuestions({ questions, counsel }: Rulebook, answers: Answers): readonly Question[] {
  return counsel.order.flatMap((id) => {
    const question = questions.find((one) => one.id === id);
    return question?.role === 'ask' && answers[id] === undefined ? [question] : [];
  });
}

const leftIn = memoizeByAnswers((compiled, answers): Left => {
  const { rulebook, asOf } = compiled;
  const { diagrams, recommended, toAsk } = shortWalkIn(compiled, answers);
  if (toAsk.length === 0) return { questions: [], about: 0 };
  const { enough, next } = plainCase(rulebook, answers, asOf);
  if (enough !== undefined) return { questions: [], about: 0 };
  const early = rulebook.questions.filter(({ id }) => id === next);
  const questions = [...early, ...toAsk.filter(({ id }) => id !== next)];
  const later = questions.slice(1).map((question) => rulebook.questions.indexOf(question));
  return { questions, about: Math.round(pathLength(diagrams, recommended, new Set(later))) };
});
