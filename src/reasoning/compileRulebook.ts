import type { Condition, Criterion, Rulebook, Warning } from '#rulebook/index.ts';

import { compileCriterion } from './compileCriterion.ts';
import type { Compiled, CompiledCondition, CompiledRule, Facts, Ready } from './compiled.ts';
import { criteriaIn } from './criteriaIn.ts';
import { evaluator } from './evaluator.ts';
import type { Expression } from './expression.ts';
import { probesIn } from './probesIn.ts';
import { HOLDS, testTruth, UNKNOWN } from './truth.ts';
import { variablesOf } from './variablesOf.ts';

/** Makes a rule book ready for the law of one day (ISO date). */
export function compileRulebook(rulebook: Rulebook, asOf: string): Compiled {
  const toExpression = compileCriterion(rulebook, asOf);
  const expressions = new Map<Criterion, Expression>();
  const expressionOf = (criterion: Criterion): Expression => {
    const found = expressions.get(criterion) ?? toExpression(criterion);
    expressions.set(criterion, found);
    return found;
  };
  const variables = variablesOf(rulebook, criteriaIn(rulebook).map(expressionOf).flatMap(probesIn));
  const ready = (criterion: Criterion): Ready => {
    const expression = expressionOf(criterion);
    return { expression, evaluate: evaluator(expression, variables) };
  };
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
  const presumed = rulebook.questions.flatMap((question, index) =>
    'presume' in question && question.presume !== undefined
      ? [{ id: question.id, index, when: ready(question.presume.when) }]
      : [],
  );
  const tests = rulebook.tests.map(({ holds, fails }) => ({
    holds: ready(holds),
    fails: fails === undefined ? undefined : ready(fails),
  }));
  return {
    rulebook,
    asOf,
    variables,
    tests,
    presumptions: new Map(presumed.map(({ id, when }) => [id, when])),
    routes: rulebook.routes.map((route) => ({
      id: route.id,
      sources: route.sources,
      exclusions: route.excludedBy.map((exclusion) => ({
        ...rule(exclusion),
        whenUnknown: exclusion.whenUnknown,
      })),
      carriers: route.carriedBy.map(rule),
      conditions: route.conditions.flatMap((id) => {
        const found = rulebook.conditions[id];
        return found === undefined ? [] : [condition(found)];
      }),
    })),
    warnings: rulebook.warnings.map(rule),
    candidates: rulebook.candidates.map((candidate) => ({
      ...rule(candidate),
      route: rulebook.routes.findIndex(({ id }) => id === candidate.route),
    })),
    ready,
    read: (answers) => {
      const classes = variables.map(({ classOf }) => classOf(answers));
      const facts: Facts = { classes, tests: [] };
      // No answer counts as unknown, unless what is known already settles the question.
      for (const { index, when } of presumed)
        if (classes[index] === variables[index]?.absent && when.evaluate(facts) !== HOLDS)
          classes[index] = 0;
      for (const { holds, fails } of tests)
        facts.tests.push(testTruth(holds.evaluate(facts), fails?.evaluate(facts)));
      return facts;
    },
  };
}
