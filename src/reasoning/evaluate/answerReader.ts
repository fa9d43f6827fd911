import type { Evaluate, Facts } from '#reasoning/model/compiled.ts';
import type { Expression, Probe, Reading } from '#reasoning/model/expression.ts';
import {
  both,
  either,
  FAILS,
  HOLDS,
  negate,
  presumedTruth,
  type Truth,
  truthNamed,
  UNKNOWN,
} from '#reasoning/model/truth.ts';
import type { Variable } from '#reasoning/model/variable.ts';

/** Turns the reading of an answer into a function of a case. */
export function answerReader(
  reading: Reading,
  variables: readonly Variable[],
  evaluatorOf: (expression: Expression) => Evaluate,
): (facts: Facts) => Truth {
  const readerOf = (part: Reading) => answerReader(part, variables, evaluatorOf);
  switch (reading.op) {
    case 'constant':
      return () => reading.truth;
    case 'missing':
      return () => UNKNOWN;
    case 'ask':
      return asker(reading.probe, variables);
    case 'all':
    case 'any': {
      const [join, none] =
        reading.op === 'all' ? ([both, HOLDS] as const) : ([either, FAILS] as const);
      const reads = reading.parts.map((part) => readerOf(part));
      return (facts) => {
        let truth: Truth = none;
        for (const read of reads) truth = join(truth, read(facts));
        return truth;
      };
    }
    case 'not': {
      const read = readerOf(reading.part);
      return (facts) => negate(read(facts));
    }
    case 'choose': {
      const isGiven = asker(reading.given, variables);
      const then = readerOf(reading.then);
      const otherwise = readerOf(reading.otherwise);
      return (facts) => (isGiven(facts) === HOLDS ? then(facts) : otherwise(facts));
    }
    case 'presumed': {
      const { truth } = reading;
      const evaluate = evaluatorOf(reading.when);
      return (facts) => presumedTruth(truthNamed(evaluate(facts).truth), truth);
    }
  }
}

function asker(probe: Probe, variables: readonly Variable[]): (facts: Facts) => Truth {
  const table = variables[probe.variable]?.tableOf(probe) ?? [];
  return ({ classes }) => table[classes[probe.variable] ?? 0] ?? UNKNOWN;
}
