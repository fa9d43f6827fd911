import type { Criterion } from '#rulebook/index.ts';

import type { Answer, Answers } from './answers.ts';
import type { Truth } from './truth.ts';

/**
 * A criterion with everything looked up that does not depend on the case: codes, figures, dates. It has the
 * shape of the explanation: what is not made of other criteria is the reading of one answer.
 */
export type Expression =
  | { readonly op: 'all' | 'any'; readonly parts: readonly Expression[] }
  | { readonly op: 'not'; readonly part: Expression }
  | { readonly op: 'test' | 'unresolved'; readonly test: number; readonly id: string }
  | { readonly op: 'inForce'; readonly source: string; readonly truth: Truth }
  | {
      readonly op: 'answer';
      readonly criterion: Criterion;
      readonly question: string;
      /** The question it goes by instead, when the answer to that one is known. */
      readonly instead: string | undefined;
      readonly reading: Reading;
    };

/** How an answer is read: by itself, or together with another that stands for it or confirms it. */
export type Reading =
  | { readonly op: 'all' | 'any'; readonly parts: readonly Reading[] }
  | { readonly op: 'not'; readonly part: Reading }
  | { readonly op: 'constant'; readonly truth: Truth }
  | { readonly op: 'ask'; readonly probe: Probe }
  /** A comparison with a figure that has no value on the day, by its number among the comparisons. */
  | { readonly op: 'missing'; readonly comparison: number; readonly strict: boolean }
  | {
      readonly op: 'choose';
      readonly given: Probe;
      readonly then: Reading;
      readonly otherwise: Reading;
    }
  | {
      readonly op: 'presumed';
      readonly when: Expression;
      readonly truth: Truth;
    };

/** One thing asked of one variable; two probes with the same key are the same probe. */
export type Probe = {
  readonly variable: number;
  readonly key: string;
  readonly ask: (answer: Answer | undefined, answers: Answers) => Truth;
};

/** Every probe in an expression. */
export function probesIn(expression: Expression | Reading): Probe[] {
  switch (expression.op) {
    case 'constant':
    case 'missing':
    case 'inForce':
    case 'test':
    case 'unresolved':
      return [];
    case 'ask':
      return [expression.probe];
    case 'answer':
      return probesIn(expression.reading);
    case 'all':
    case 'any':
      return expression.parts.flatMap(probesIn);
    case 'not':
      return probesIn(expression.part);
    case 'choose':
      return [expression.given, ...probesIn(expression.then), ...probesIn(expression.otherwise)];
    case 'presumed':
      return probesIn(expression.when);
  }
}
