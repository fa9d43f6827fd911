import type { TestArgument } from '#reasoning/model/argument.ts';
import { compileCriterion } from '#reasoning/model/compileCriterion.ts';
import type {
  Compiled,
  CompiledCondition,
  CompiledCriterion,
  CompiledRoute,
  CompiledRule,
  Facts,
} from '#reasoning/model/compiled.ts';
import { type Expression, probesIn } from '#reasoning/model/expression.ts';
import { askedAnyway, criteriaIn } from '#reasoning/model/taggedCriterion.ts';
import { HOLDS, truthNamed, UNKNOWN } from '#reasoning/model/truth.ts';
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
  const expressions = new Map<Criterion, Expression>(
    criteriaIn(rulebook).map((criterion) => [criterion, compile(criterion)]),
  );
  const variables = variablesOf(rulebook, [...expressions.values()].flatMap(probesIn));
  const evaluators: ((facts: Facts) => TestArgument)[] = [];
  const ready = (criterion: Criterion): CompiledCriterion => {
    const expression = expressions.get(criterion) ?? compile(criterion);
    return { expression, evaluate: evaluator(expression, { variables, tests: evaluators }) };
  };
  const tests = rulebook.tests.map((test) => {
    const holds = ready(test.holds);
    const fails = test.fails === undefined ? undefined : ready(test.fails);
    evaluators.push(testEvaluator(test, holds.evaluate, fails?.evaluate));
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
  const condition = (
    { id, gate, when, whenUnknown }: Condition,
    number: number,
  ): CompiledCondition => ({
    id,
    number,
    gate: gate === true,
    when: when === undefined ? undefined : ready(when),
    standsFrom: whenUnknown === 'omit' ? HOLDS : UNKNOWN,
  });
  const conditions = new Map(
    Object.values(rulebook.conditions).map((one, number) => [one.id, condition(one, number)]),
  );
  const route = ({ id, sources, excludedBy, carriedBy, ...rest }: Route): CompiledRoute => ({
    id,
    sources,
    exclusions: excludedBy.map((one) => ({ ...rule(one), whenUnknown: one.whenUnknown })),
    carriers: carriedBy.map(rule),
    conditions: rest.conditions.flatMap((name) => conditions.get(name) ?? []),
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
    const facts: Facts = { given, classes, tests: [], presumed: [], standing: [] };
    for (const { index, absent, when } of presumed) {
      if (classes[index] !== absent) continue;
      const truth = truthNamed(when.evaluate(facts).truth);
      facts.presumed[index] = truth;
      if (truth !== HOLDS) classes[index] = 0;
    }
    return facts;
  };
}
