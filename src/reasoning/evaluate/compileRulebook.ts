import type { TestArgument } from '#reasoning/model/argument.ts';
import { compileCriterion } from '#reasoning/model/compileCriterion.ts';
import type {
  Compiled,
  CompiledCondition,
  CompiledCriterion,
  CompiledRoute,
  CompiledRule,
  Evaluate,
  Facts,
} from '#reasoning/model/compiled.ts';
import { type Expression, probesIn } from '#reasoning/model/expression.ts';
import { askedAnyway, criteriaIn } from '#reasoning/model/taggedCriterion.ts';
import { HOLDS, UNKNOWN } from '#reasoning/model/truth.ts';
import { variablesOf } from '#reasoning/model/variable.ts';
import type { Condition, Criterion, Route, Rulebook, Warning } from '#rulebook/index.ts';

import { evaluator, testEvaluator } from './evaluator.ts';

const cache = new WeakMap<Rulebook, Map<string, Compiled>>();

/** The rule book ready for a day; made once for each rule book and day. */
export function compiledFor(rulebook: Rulebook, asOf: string): Compiled {
  const days = cache.get(rulebook) ?? new Map<string, Compiled>();
  cache.set(rulebook, days);
  const found = days.get(asOf) ?? compileRulebook(rulebook, asOf);
  days.set(asOf, found);
  return found;
}

/** Makes a rule book ready for the law of one day (ISO date). */
export function compileRulebook(rulebook: Rulebook, asOf: string): Compiled {
  const compile = compileCriterion(rulebook, asOf);
  const variables = variablesOf(rulebook, criteriaIn(rulebook).map(compile).flatMap(probesIn));
  const testEvaluators: ((facts: Facts) => TestArgument)[] = [];
  const evaluators = new Map<Expression, Evaluate>();
  const evaluatorOf = (expression: Expression): Evaluate => {
    const known = evaluators.get(expression);
    if (known !== undefined) return known;
    const evaluate = evaluator(expression, { variables, evaluatorOf, tests: testEvaluators });
    const number = evaluators.size;
    const once: Evaluate = (facts) => {
      const found = facts.criteria[number] ?? evaluate(facts);
      facts.criteria[number] = found;
      return found;
    };
    evaluators.set(expression, once);
    return once;
  };
  const ready = (criterion: Criterion): CompiledCriterion => {
    const expression = compile(criterion);
    return { expression, evaluate: evaluatorOf(expression) };
  };
  const tests = rulebook.tests.map((test) => {
    const holds = ready(test.holds);
    const fails = test.fails === undefined ? undefined : ready(test.fails);
    testEvaluators.push(testEvaluator(test, holds.evaluate, fails?.evaluate));
    return { holds, fails };
  });
  const presumptions = new Map(
    rulebook.questions.flatMap((question) =>
      'presume' in question && question.presume !== undefined
        ? [[question.id, ready(question.presume.when)] as const]
        : [],
    ),
  );
  const rule = ({ id, sources, when }: Warning): CompiledRule => ({
    id,
    sources,
    when: ready(when),
  });
  const condition = ({ id, gate, when, whenUnknown }: Condition): CompiledCondition => ({
    id,
    gate: gate === true,
    when: when === undefined ? undefined : ready(when),
    standsFrom: whenUnknown === 'omit' ? HOLDS : UNKNOWN,
  });
  const route = ({ id, sources, excludedBy, carriedBy, conditions }: Route): CompiledRoute => ({
    id,
    sources,
    exclusions: excludedBy.map((one) => ({ ...rule(one), whenUnknown: one.whenUnknown })),
    carriers: carriedBy.map(rule),
    conditions: conditions.flatMap((name) => rulebook.conditions[name] ?? []).map(condition),
  });
  return {
    rulebook,
    asOf,
    variables,
    tests,
    presumptions,
    asked: new Map(askedAnyway(rulebook).map(({ id, when }) => [id, ready(when)])),
    routes: rulebook.routes.map(route),
    warnings: rulebook.warnings.map(rule),
    candidates: rulebook.candidates.map((candidate) => ({
      ...rule(candidate),
      route: rulebook.routes.findIndex(({ id }) => id === candidate.route),
    })),
    ready,
    read: caseReader(variables, presumptions),
  };
}

/**
 * Makes the function that reads a case: no answer counts as unknown, unless what is known already settles
 * the question.
 */
function caseReader(
  variables: Compiled['variables'],
  presumptions: Compiled['presumptions'],
): Compiled['read'] {
  const presumed = variables.flatMap(({ question, absent }, index) => {
    const when = presumptions.get(question);
    return when === undefined ? [] : [{ index, absent, when }];
  });
  return (answers) => {
    const given = variables.map(({ question }) => answers[question]);
    const classes = variables.map(({ classOfAnswer }, at) => classOfAnswer(given[at], answers));
    const facts: Facts = { given, classes, criteria: [], tests: [] };
    for (const { index, absent, when } of presumed)
      if (classes[index] === absent && when.evaluate(facts).truth !== 'holds') classes[index] = 0;
    return facts;
  };
}
