import type { Question } from '#rulebook/index.ts';

import type { Answer } from '#reasoning/model/answers.ts';
import type { Compiled } from '#reasoning/model/compiled.ts';
import { sampleAnswers } from '#reasoning/model/sampleAnswers.ts';

type Bounds = {
  readonly atLeast?: number;
  readonly over?: number;
  readonly under?: number;
  readonly atMost?: number;
};

/** What one question is answered with: one of some answers, or an amount within bounds. */
export type PlanCondition = { readonly question: string } & (
  { readonly isOneOf: readonly string[] } | Bounds
);

/** An answer that a question may get, and the class it falls in. */
export type Option = { readonly answer: Answer; readonly at: number };

/** Answers to a question that lead to the same, and where that is. */
export type Branch<T> = { readonly when: PlanCondition; readonly then: T };

const cache = new WeakMap<Compiled, readonly (readonly Option[])[]>();

/**
 * The answers to each question that say something, in their order; amounts go bound, between, bound,
 * between … Made once for each compiled rule book.
 */
export function optionsIn(compiled: Compiled): readonly (readonly Option[])[] {
  const { rulebook, variables } = compiled;
  const found =
    cache.get(compiled) ??
    rulebook.questions.map((question, index) =>
      sampleAnswers(rulebook, question).flatMap((sample) => {
        const answer = sample[question.id];
        const at = variables[index]?.classOf(sample) ?? 0;
        return answer === undefined ? [] : [{ answer, at }];
      }),
    );
  cache.set(compiled, found);
  return found;
}

/** The classes that answers fall in, each once. */
export function classesOf(options: readonly Option[]): number[] {
  return [...new Set(options.map(({ at }) => at))];
}

/**
 * Parts the answers to a question by what they lead to; what leads to the same has the same key. An
 * amount is parted into stretches without a gap.
 */
export function branchesOf<T>(
  question: Question,
  options: readonly Option[],
  leadsTo: (at: number) => T,
  keyOf: (then: T) => string,
): Branch<T>[] {
  const isAmount = question.kind === 'amount' || question.kind === 'number';
  const found: { key: string; then: T; from: number; to: number; answers: string[] }[] = [];
  const known = new Map<number, T>();
  for (const [index, { answer, at }] of options.entries()) {
    const then = known.get(at) ?? leadsTo(at);
    known.set(at, then);
    const key = keyOf(then);
    const before = isAmount ? found.at(-1) : found.find((branch) => branch.key === key);
    if (before?.key === key) {
      before.to = index;
      before.answers.push(String(answer));
    } else found.push({ key, then, from: index, to: index, answers: [String(answer)] });
  }
  return found.map(({ then, from, to, answers }) => ({
    when: isAmount
      ? { question: question.id, ...boundsOf(options, from, to) }
      : { question: question.id, isOneOf: answers },
    then,
  }));
}

/** The bounds of a stretch of amounts: even places are bounds themselves, odd ones lie between two. */
function boundsOf(options: readonly Option[], from: number, to: number): Bounds {
  const amountAt = (index: number): number => Number(options[index]?.answer);
  return {
    ...(from > 0 && (from % 2 === 0 ? { atLeast: amountAt(from) } : { over: amountAt(from - 1) })),
    ...(to < options.length - 1 &&
      (to % 2 === 1 ? { under: amountAt(to + 1) } : { atMost: amountAt(to) })),
  };
}
