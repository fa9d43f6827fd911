import type { Expression, Probe } from './expression.ts';
import type { Part, Parts } from './parts.ts';
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
} from './truth.ts';
import type { Variable } from './variable.ts';

/** Expressions as parts. */
export type ExpressionParts = {
  readonly partOf: (expression: Expression) => Part;
  /** Makes the next test from its criteria. Expressions that name it come after. */
  readonly addTest: (holds: Expression, fails: Expression | undefined) => void;
};

/** Makes expressions over variables into parts of a store. */
export function createExpressionParts(
  variables: readonly Variable[],
  { constant, leaf, map, join }: Parts,
): ExpressionParts {
  const tests: Part[] = [];
  const probed = (probe: Probe): Part => {
    const variable = variables[probe.variable];
    return variable === undefined
      ? constant(UNKNOWN)
      : leaf(probe.variable, variable.tableOf(probe));
  };
  const joined = (
    expressions: readonly Expression[],
    combine: (a: Truth, b: Truth) => Truth,
    none: Truth,
  ): Part => expressions.map(partOf).reduce((a, b) => join(a, b, combine), constant(none));

  const partOf = (expression: Expression): Part => {
    switch (expression.kind) {
      case 'constant':
        return constant(expression.truth);
      case 'leaf':
        return probed(expression.probe);
      case 'all':
        return joined(expression.parts, both, HOLDS);
      case 'any':
        return joined(expression.parts, either, FAILS);
      case 'not':
        return map(partOf(expression.part), negate);
      case 'test':
        return tests[expression.test] ?? constant(UNKNOWN);
      case 'unresolved':
        return map(tests[expression.test] ?? constant(UNKNOWN), unresolvedTruth);
      case 'choose': {
        const given = probed(expression.given);
        const then = join(given, partOf(expression.then), (is, truth) =>
          is === HOLDS ? truth : FAILS,
        );
        const otherwise = join(given, partOf(expression.otherwise), (is, truth) =>
          is === HOLDS ? FAILS : truth,
        );
        return join(then, otherwise, either);
      }
      case 'missing':
        return constant(UNKNOWN);
      case 'presumed':
        return map(partOf(expression.when), (when) => presumedTruth(when, expression.truth));
    }
  };
  return {
    partOf,
    addTest: (holds, fails) => {
      const part = partOf(holds);
      tests.push(fails === undefined ? part : join(part, partOf(fails), testTruth));
    },
  };
}
