import type { Compiled } from '#reasoning/model/compiled.ts';
import type { Expression, Probe, Reading } from '#reasoning/model/expression.ts';
import {
  asTruth,
  FAILS,
  HOLDS,
  negate,
  presumedTruth,
  testTruth,
  type Truth,
  UNKNOWN,
  unresolvedTruth,
} from '#reasoning/model/truth.ts';

import type { Diagrams, Node } from './diagrams.ts';

/** Criteria as diagrams whose results are truths. */
export type CriterionDiagrams = {
  readonly tests: readonly Node[];
  readonly diagramOf: (expression: Expression) => Node;
};

/**
 * Makes the diagrams of a compiled rule book's tests, and of any expression over them. What is compared with
 * a figure of no value is unknown, unless `missing` draws it.
 */
export function criterionDiagrams(
  compiled: Compiled,
  diagrams: Diagrams,
  missing: (comparison: number, strict: boolean) => Node = () => UNKNOWN,
): CriterionDiagrams {
  const { variables } = compiled;
  const { join, map } = diagrams;
  const tests: Node[] = [];

  const ask = (probe: Probe): Node => {
    const variable = variables[probe.variable];
    return variable === undefined ? UNKNOWN : diagrams.ask(probe.variable, variable.tableOf(probe));
  };
  const diagramOf = (expression: Expression | Reading): Node => {
    switch (expression.op) {
      case 'constant':
      case 'inForce':
        return expression.truth;
      case 'ask':
        return ask(expression.probe);
      case 'answer':
        return diagramOf(expression.reading);
      case 'all':
        return expression.parts.map(diagramOf).reduce((a, b) => join(a, b, Math.min), HOLDS);
      case 'any':
        return expression.parts.map(diagramOf).reduce((a, b) => join(a, b, Math.max), FAILS);
      case 'not':
        return map(diagramOf(expression.part), negated);
      case 'test':
        return tests[expression.test] ?? UNKNOWN;
      case 'unresolved':
        return map(tests[expression.test] ?? UNKNOWN, unresolved);
      case 'choose': {
        const given = ask(expression.given);
        const then = join(given, diagramOf(expression.then), thenOf);
        return join(then, diagramOf(expression.otherwise), elseOf);
      }
      case 'missing':
        return missing(expression.comparison, expression.strict);
      case 'presumed':
        return map(diagramOf(expression.when), presumed(expression.truth));
    }
  };
  for (const { holds, fails } of compiled.tests) {
    const node = diagramOf(holds.expression);
    tests.push(fails === undefined ? node : join(node, diagramOf(fails.expression), tested));
  }
  return { tests, diagramOf };
}

/** Where there is something else to say. */
const ELSE = 9;

const negated = (truth: number): Truth => negate(asTruth(truth));
const unresolved = (truth: number): Truth => unresolvedTruth(asTruth(truth));
const thenOf = (given: number, truth: number): number => (given === HOLDS ? truth : ELSE);
const elseOf = (then: number, truth: number): number => (then === ELSE ? truth : then);
const presumed =
  (truth: Truth) =>
  (when: number): Truth =>
    presumedTruth(asTruth(when), truth);
const tested = (holds: number, fails: number): Truth => testTruth(asTruth(holds), asTruth(fails));
