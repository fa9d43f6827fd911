import type { Truth } from './truth.ts';

/**
 * A criterion with everything looked up that does not depend on the case: codes, figures, dates.
 * A leaf asks one variable; its table has a truth for each class of answers to it.
 */
export type Expression =
  | { readonly kind: 'constant'; readonly truth: Truth }
  | { readonly kind: 'leaf'; readonly probe: Probe }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'test' | 'unresolved'; readonly test: number }
  | {
      readonly kind: 'choose';
      readonly given: Probe;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  /** A comparison with a figure that has no value on the day, by its number among the comparisons. */
  | { readonly kind: 'missing'; readonly comparison: number; readonly strict: boolean }
  | { readonly kind: 'presumed'; readonly when: Expression; readonly truth: Truth };

/** One thing asked of one variable; two probes with the same key are the same probe. */
export type Probe = {
  readonly variable: number;
  readonly key: string;
  readonly ask: (
    answer: string | number | undefined,
    answers: Readonly<Record<string, string | number>>,
  ) => Truth;
};
