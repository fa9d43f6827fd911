import type { Evaluate } from './compiled.ts';
import type { Expression, Probe } from './expression.ts';
import {
  both,
  either,
  FAILS,
  HOLDS,
  negate,
  presumedTruth,
  type Truth,
  UNKNOWN,
  unresolvedTruth,
} from './truth.ts';
import type { Variable } from './variable.ts';

/** Turns an expression into a function of one case. */
export function evaluator(expression: Expression, variables: readonly Variable[]): Evaluate {
  switch (expression.kind) {
    case 'constant':
      return () => expression.truth;
    case 'leaf': {
      const { variable, table } = leafTable(expression.probe, variables);
      return ({ classes }) => table[classes[variable] ?? 0] ?? UNKNOWN;
    }
    case 'all':
    case 'any': {
      const parts = expression.parts.map((part) => evaluator(part, variables));
      const join = expression.kind === 'all' ? both : either;
      const settles = expression.kind === 'all' ? FAILS : HOLDS;
      return (facts) => {
        let truth: Truth = expression.kind === 'all' ? HOLDS : FAILS;
        for (const part of parts) {
          truth = join(truth, part(facts));
          if (truth === settles) return truth;
        }
        return truth;
      };
    }
    case 'not': {
      const part = evaluator(expression.part, variables);
      return (facts) => negate(part(facts));
    }
    case 'test':
      return ({ tests }) => tests[expression.test] ?? UNKNOWN;
    case 'unresolved':
      return ({ tests }) => unresolvedTruth(tests[expression.test] ?? UNKNOWN);
    case 'choose': {
      const { variable, table } = leafTable(expression.given, variables);
      const then = evaluator(expression.then, variables);
      const otherwise = evaluator(expression.otherwise, variables);
      return (facts) =>
        table[facts.classes[variable] ?? 0] === HOLDS ? then(facts) : otherwise(facts);
    }
    case 'presumed': {
      const when = evaluator(expression.when, variables);
      return (facts) => presumedTruth(when(facts), expression.truth);
    }
  }
}

function leafTable(
  probe: Probe,
  variables: readonly Variable[],
): { variable: number; table: readonly Truth[] } {
  return { variable: probe.variable, table: variables[probe.variable]?.tableOf(probe) ?? [] };
}
