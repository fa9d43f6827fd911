import type { Compiled } from './compiled.ts';
import type { Diagrams, Node } from './diagrams.ts';
import type { Expression, Probe } from './expression.ts';
import {
  asTruth,
  FAILS,
  HOLDS,
  negate,
  presumedTruth,
  testTruth,
  UNKNOWN,
  unresolvedTruth,
} from './truth.ts';

/** Criteria as diagrams whose results are truths. */
export type CriterionDiagrams = {
  readonly tests: readonly Node[];
  readonly diagramOf: (expression: Expression) => Node;
};

/** Makes the diagrams of a compiled rule book's tests, and of any expression over them. */
export function criterionDiagrams(compiled: Compiled, diagrams: Diagrams): CriterionDiagrams {
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
        return expression.parts.map(diagramOf).reduce((a, b) => join('all', a, b, min), HOLDS);
      case 'any':
        return expression.parts.map(diagramOf).reduce((a, b) => join('any', a, b, max), FAILS);
      case 'not':
        return map('not', diagramOf(expression.part), (truth) => negate(asTruth(truth)));
      case 'test':
        return tests[expression.test] ?? UNKNOWN;
      case 'unresolved':
        return map('unresolved', tests[expression.test] ?? UNKNOWN, (truth) =>
          unresolvedTruth(asTruth(truth)),
        );
      case 'choose': {
        const given = leaf(expression.given);
        const then = join('then', given, diagramOf(expression.then), (g, t) =>
          g === HOLDS ? t : 9,
        );
        return join('else', then, diagramOf(expression.otherwise), (t, e) => (t === 9 ? e : t));
      }
      case 'presumed':
        return map(`presumed ${expression.truth}`, diagramOf(expression.when), (when) =>
          presumedTruth(asTruth(when), expression.truth),
        );
    }
  };
  for (const { holds, fails } of compiled.tests) {
    const node = diagramOf(holds.expression);
    tests.push(
      fails === undefined
        ? node
        : join('test', node, diagramOf(fails.expression), (h, f) =>
            testTruth(asTruth(h), asTruth(f)),
          ),
    );
  }
  return { tests, diagramOf };
}

const min = (a: number, b: number): number => Math.min(a, b);
const max = (a: number, b: number): number => Math.max(a, b);
