import type { Compiled } from './compiled.ts';
import type { Diagrams, Node } from './diagrams.ts';
import type { Expression, Probe } from './expression.ts';
import { onceEach } from './onceEach.ts';
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
} from './truth.ts';

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
  const { ask, join, map } = diagrams;
  const tests: Node[] = [];

  const leaf = (probe: Probe): Node => {
    const variable = variables[probe.variable];
    return variable === undefined ? UNKNOWN : ask(probe.variable, variable.tableOf(probe));
  };
  const diagramOf = (expression: Expression): Node => {
    switch (expression.kind) {
      case 'constant':
        return expression.truth;
      case 'leaf':
        return leaf(expression.probe);
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
        const given = leaf(expression.given);
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
const presumed = onceEach(
  (truth) =>
    (when: number): Truth =>
      presumedTruth(asTruth(when), asTruth(truth)),
);
const tested = (holds: number, fails: number): Truth => testTruth(asTruth(holds), asTruth(fails));
