import type { Argument, TestArgument } from '#reasoning/model/argument.ts';
import { type Answer, unknownAnswer } from '#reasoning/model/answers.ts';
import type { Evaluate, Facts } from '#reasoning/model/compiled.ts';
import type { Expression } from '#reasoning/model/expression.ts';
import {
  both,
  either,
  FAILS,
  HOLDS,
  nameOf,
  negate,
  testTruth,
  type Truth,
  type TruthName,
  truthNamed,
  unresolvedTruth,
} from '#reasoning/model/truth.ts';
import type { Variable } from '#reasoning/model/variable.ts';

import { answerReader } from './answerReader.ts';

/** What the expressions of a rule book look at. */
export type Surroundings = {
  readonly variables: readonly Variable[];
  /** The function for an expression that several rules may turn on. */
  readonly evaluatorOf: (expression: Expression) => Evaluate;
  /** The tests of the rule book, which are there when the first case is read. */
  readonly tests: readonly ((facts: Facts) => TestArgument)[];
};

/** Turns an expression into the function that works it out on a case, with the reasons. */
export function evaluator(expression: Expression, around: Surroundings): Evaluate {
  switch (expression.op) {
    case 'all':
    case 'any': {
      const kind = expression.op;
      const [join, none] = kind === 'all' ? ([both, HOLDS] as const) : ([either, FAILS] as const);
      const evaluates = expression.parts.map((part) => evaluator(part, around));
      return (facts) => {
        const parts = evaluates.map((evaluate) => evaluate(facts));
        let truth: Truth = none;
        for (const part of parts) truth = join(truth, truthNamed(part.truth));
        return { kind, truth: nameOf(truth), parts };
      };
    }
    case 'not': {
      const evaluate = evaluator(expression.part, around);
      return (facts) => {
        const part = evaluate(facts);
        return { kind: 'not', truth: nameOf(negate(truthNamed(part.truth))), parts: [part] };
      };
    }
    case 'test':
      return testNamed(expression, around);
    case 'unresolved': {
      const evaluate = testNamed(expression, around);
      return (facts) => {
        const test = evaluate(facts);
        return {
          ...test,
          kind: 'unresolved',
          truth: nameOf(unresolvedTruth(truthNamed(test.truth))),
        };
      };
    }
    case 'inForce': {
      const { source, truth } = expression;
      const argument: Argument = { kind: 'inForce', truth: nameOf(truth), source };
      return () => argument;
    }
    case 'answer':
      return answerEvaluator(expression, around);
  }
}

/** What an answer says, under the question that was consulted. */
function answerEvaluator(
  { criterion, reading, question, instead }: Extract<Expression, { readonly op: 'answer' }>,
  around: Surroundings,
): Evaluate {
  const read = answerReader(reading, around.variables, around.evaluatorOf);
  const placeOf = (id: string | undefined): number =>
    around.variables.findIndex((variable) => variable.question === id);
  const own = placeOf(question);
  const other = placeOf(instead);
  const shown = (truth: TruthName, consulted: string, answer: Answer | undefined): Argument =>
    answer === undefined
      ? { kind: 'answer', truth, question: consulted, criterion }
      : { kind: 'answer', truth, question: consulted, criterion, answer };
  return (facts) => {
    const truth = nameOf(read(facts));
    const better = other < 0 ? undefined : facts.given[other];
    return instead === undefined || better === undefined || better === unknownAnswer
      ? shown(truth, question, own < 0 ? undefined : facts.given[own])
      : shown(truth, instead, better);
  };
}

/** A test that rules name. One that the rule book does not have is never known. */
function testNamed(
  { test, id }: { readonly test: number; readonly id: string },
  { tests }: Surroundings,
): (facts: Facts) => TestArgument {
  const unknown: TestArgument = {
    kind: 'test',
    truth: 'unknown',
    test: id,
    sources: [],
    parts: [],
  };
  return (facts) => {
    const found = facts.tests[test] ?? tests[test]?.(facts) ?? unknown;
    facts.tests[test] = found;
    return found;
  };
}

/** Turns a test into the function that works it out on a case. */
export function testEvaluator(
  { id, sources }: { readonly id: string; readonly sources: readonly string[] },
  holds: Evaluate,
  fails: Evaluate | undefined,
): (facts: Facts) => TestArgument {
  return (facts) => {
    const held = holds(facts);
    if (held.truth === 'holds' || fails === undefined)
      return { kind: 'test', truth: held.truth, test: id, sources, parts: [held] };
    const failed = fails(facts);
    const truth = nameOf(testTruth(truthNamed(held.truth), truthNamed(failed.truth)));
    const parts = truth === 'fails' ? [failed] : [held, failed];
    return { kind: 'test', truth, test: id, sources, parts };
  };
}
