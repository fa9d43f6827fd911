import type { Rulebook } from '#rulebook/index.ts';

import type { Answer, Answers } from '#reasoning/model/answers.ts';
import { assess, type Assessment } from '#reasoning/evaluate/assess.ts';
import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';
import { alternativeAnswers } from './alternativeAnswers.ts';
import type { Verdict } from '#reasoning/model/verdict.ts';

/** What one changed answer does to one route, and the rules that speak for the change. */
export type Effect = {
  readonly route: string;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly kind: 'opens' | 'closes' | 'changes';
  /** Rules that speak now; or, where `haveFallen`, those that spoke before and no longer do. */
  readonly rules: readonly string[];
  readonly haveFallen: boolean;
};

/** Which routes stand otherwise when one answer is another. */
export function effectOf(
  rulebook: Rulebook,
  answers: Answers,
  changed: Answers,
  asOf: string,
): Effect[] {
  return effectsBetween(
    assess(rulebook, answers, asOf),
    assess(rulebook, { ...answers, ...changed }, asOf),
  );
}

function effectsBetween(before: Assessment, after: Assessment): Effect[] {
  return Object.entries(before.routes).flatMap(([id, was]) => {
    const is = after.routes[id];
    if (is === undefined || was.verdict === is.verdict) return [];
    const kind =
      was.verdict === 'excluded' ? 'opens' : is.verdict === 'excluded' ? 'closes' : 'changes';
    const come = is.because.filter((rule) => !was.because.includes(rule));
    const gone = was.because.filter((rule) => !is.because.includes(rule));
    const haveFallen = gone.length > 0 && (kind === 'opens' || come.length === 0);
    // The same rule may close a route and then leave it undecided.
    const rules = haveFallen ? gone : come.length > 0 ? come : is.because;
    return [{ route: id, before: was.verdict, after: is.verdict, kind, rules, haveFallen }];
  });
}

/** The answers that, changed alone, would let some route stand otherwise, by question. */
export function turningAnswers(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): { readonly question: string; readonly answers: readonly Answer[] }[] {
  const compiled = compiledFor(rulebook, asOf);
  const now = assess(rulebook, answers, asOf);
  return rulebook.questions.flatMap(({ id }, index) => {
    const turning = [...alternativeAnswers(compiled, index, answers).values()].filter(
      (answer) =>
        effectsBetween(now, assess(rulebook, { ...answers, [id]: answer }, asOf)).length > 0,
    );
    return turning.length === 0 ? [] : [{ question: id, answers: turning }];
  });
}
