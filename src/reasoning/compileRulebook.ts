import type { Criterion, Rulebook } from '#rulebook/index.ts';

import { createCaseReader } from './caseReader.ts';
import { createCircuit } from './circuit.ts';
import { compileCriterion } from './compileCriterion.ts';
import type { Compiled, Ready } from './compiled.ts';
import { compileRoutes } from './compileRoutes.ts';
import { askedAnyway, criteriaIn } from './criteriaIn.ts';
import type { Expression } from './expression.ts';
import { createExpressionParts } from './expressionParts.ts';
import { createParts } from './parts.ts';
import { createPatterns } from './patterns.ts';
import { probesIn } from './probesIn.ts';
import { variablesOf } from './variablesOf.ts';
import { makeRule, type Workshop } from './workshop.ts';

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
  const parts = createParts(variables.map(({ classes }) => classes));
  const circuit = createCircuit(variables.length, parts);
  const { partOf, addTest } = createExpressionParts(variables, parts);

  const ready = (criterion: Criterion): Ready => {
    const expression = expressionOf(criterion);
    const part = partOf(expression);
    return { expression, evaluate: ({ values }) => circuit.truthOf(part, values) };
  };
  const tests = rulebook.tests.map(({ holds, fails }) => {
    addTest(expressionOf(holds), fails === undefined ? undefined : expressionOf(fails));
    return { holds: ready(holds), fails: fails === undefined ? undefined : ready(fails) };
  });
  const presumed = rulebook.questions.flatMap((question, variable) =>
    'presume' in question && question.presume !== undefined
      ? [
          {
            id: question.id,
            variable,
            when: ready(question.presume.when),
            place: circuit.placeOf(partOf(expressionOf(question.presume.when))),
            absent: variables[variable]?.absent ?? 0,
          },
        ]
      : [],
  );

  const asked = new Map(askedAnyway(rulebook).map(({ id, when }) => [id, ready(when)]));

  const workshop: Workshop = {
    parts,
    circuit,
    ready,
    partOf: (criterion) => partOf(expressionOf(criterion)),
  };
  const warned = createPatterns<readonly string[]>(
    circuit.wordsOf(rulebook.warnings.map(({ when }) => workshop.partOf(when))),
  );
  const { routes, candidates } = compileRoutes(rulebook, workshop);
  // Last, when every place there is has been given.
  const reader = createCaseReader(variables, circuit, presumed);
  return {
    rulebook,
    asOf,
    variables,
    tests,
    presumptions: new Map(presumed.map(({ id, when }) => [id, when])),
    asked,
    routes,
    warnings: rulebook.warnings.map((warning) => makeRule(workshop, warning)),
    warned,
    candidates,
    ready,
    read: reader.read,
    readHere: reader.readHere,
  };
}
