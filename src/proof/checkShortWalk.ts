import { type Answers, enoughFor, shortQuestions } from '#reasoning/index.ts';
import { type Compiled, isHeld, outcomeDiagrams, possibleIn } from '#reasoning/proof.ts';
import type { Question } from '#rulebook/index.ts';

import { variablesThatMatter } from './variablesThatMatter.ts';
import type { Violation } from './violation.ts';

/**
 * The short walk never ends too soon: unless the case is a plain one of `counsel.yaml`, it still asks each hinge
 * that can turn the recommendation, the ordinary assumed, and then each fork it is to ask. Two kinds of hinges may
 * be left: those the rule book is cautious about, and those answered “unknown”, which make the answer a plan.
 */
export function checkShortWalk(
  compiled: Compiled,
  answers: Answers,
  left: readonly Question[] = shortQuestions(compiled.rulebook, answers, compiled.asOf),
): Violation[] {
  const { rulebook, asOf } = compiled;
  // What comes first is asked before anything is worked out.
  const isBegun = left.every(({ role }) => role !== 'ask');
  if (!isBegun || enoughFor(rulebook, answers, asOf) !== undefined) return [];
  const asked = new Set(left.map(({ id }) => id));
  return mayTurn(compiled, answers)
    .filter((id) => !asked.has(id))
    .map((id) => ({
      property: 'short walk',
      subject: id,
      detail: 'is not asked but can turn the recommendation',
      answers,
    }));
}

/** The questions still to ask, found from the whole diagrams by looking for cases that differ. */
function mayTurn(compiled: Compiled, answers: Answers): string[] {
  const { rulebook } = compiled;
  const { questions, counsel, tests } = rulebook;
  const outcome = outcomeDiagrams(compiled);
  const { limits, withAssumed } = possibleIn(compiled, answers);
  const turning = (within: typeof limits): string[] => {
    const found = variablesThatMatter(outcome.diagrams, [outcome.recommended], within);
    return questions.flatMap(({ id }, index) => (found.has(index) ? [id] : []));
  };
  const all = turning(limits);
  const hinges = all.filter((id) => counsel.order.includes(id));
  const { classes } = compiled.read(withAssumed);
  const { isResult, childrenOf, variableOf } = outcome.diagrams;
  let cautious = outcome.tests[tests.findIndex(({ id }) => id === counsel.cautious.test)] ?? 0;
  while (!isResult(cautious))
    cautious = childrenOf(cautious)[classes[variableOf(cautious)] ?? 0] ?? 0;
  const isCautious = hinges.length > 0 && isHeld(cautious) === 1;
  const forksIn = (ids: readonly string[]): string[] =>
    counsel.forks.flatMap(({ question, when }) =>
      when === undefined && ids.includes(question) && answers[question] === undefined
        ? [question]
        : [],
    );
  if (isCautious)
    return forksIn(
      turning(
        limits.map((own, index) => (hinges.includes(questions[index]?.id ?? '') ? [0] : own)),
      ),
    );
  const open = hinges.filter((id) => answers[id] === undefined);
  return hinges.length > 0 ? open : forksIn(all);
}
