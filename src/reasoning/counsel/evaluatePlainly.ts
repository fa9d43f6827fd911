import type { Criterion, Rulebook } from '#rulebook/index.ts';

import type { Answers } from '#reasoning/answers.ts';
import { compileCriterion } from '#reasoning/compileCriterion.ts';
import type { Expression } from '#reasoning/expression.ts';
import {
  both,
  either,
  FAILS,
  HOLDS,
  negate,
  presumedTruth,
  testTruth,
  type Truth,
  UNKNOWN,
  unresolvedTruth,
} from '#reasoning/truth.ts';

/**
 * How criteria stand in some answers, each worked out on its own. For a criterion that no rule of the
 * assessment has, and so is no part of what is made ready for it.
 */
export function evaluatePlainly(
  rulebook: Rulebook,
  asOf: string,
): (criterion: Criterion, answers: Answers) => Truth {
  const compile = compileCriterion(rulebook, asOf);
  return (criterion, answers) => {
    const testAt = (index: number): Truth => {
      const test = rulebook.tests[index];
      if (test === undefined) return UNKNOWN;
      const fails = test.fails === undefined ? undefined : truthOf(compile(test.fails));
      return testTruth(truthOf(compile(test.holds)), fails);
    };
    const truthOf = (expression: Expression): Truth => {
      switch (expression.kind) {
        case 'missing':
          return UNKNOWN;
        case 'constant':
          return expression.truth;
        case 'leaf':
          return ask(expression.probe);
        case 'all':
          return expression.parts.map(truthOf).reduce(both, HOLDS);
        case 'any':
          return expression.parts.map(truthOf).reduce(either, FAILS);
        case 'not':
          return negate(truthOf(expression.part));
        case 'test':
          return testAt(expression.test);
        case 'unresolved':
          return unresolvedTruth(testAt(expression.test));
        case 'choose':
          return truthOf(ask(expression.given) === HOLDS ? expression.then : expression.otherwise);
        case 'presumed':
          return presumedTruth(truthOf(expression.when), expression.truth);
      }
    };
    const ask = (probe: Extract<Expression, { kind: 'leaf' }>['probe']): Truth =>
      probe.ask(answers[rulebook.questions[probe.variable]?.id ?? ''], answers);
    return truthOf(compile(criterion));
  };
}
