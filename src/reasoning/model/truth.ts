/** Kleene's three values as numbers, so that "all" is the least and "any" the greatest. */
export const FAILS = 0;
export const UNKNOWN = 1;
export const HOLDS = 2;

export type Truth = typeof FAILS | typeof UNKNOWN | typeof HOLDS;

/** The same in words, as an explanation says it. */
export type TruthName = 'holds' | 'fails' | 'unknown';

export const negate = (truth: Truth): Truth =>
  truth === HOLDS ? FAILS : truth === FAILS ? HOLDS : UNKNOWN;
export const both = (a: Truth, b: Truth): Truth => (a < b ? a : b);
export const either = (a: Truth, b: Truth): Truth => (a > b ? a : b);
export const truthOf = (value: boolean): Truth => (value ? HOLDS : FAILS);

/** A number out of a diagram, read as a truth. */
export const asTruth = (result: number): Truth =>
  result === FAILS || result === HOLDS ? result : UNKNOWN;

export const nameOf = (truth: Truth): TruthName =>
  truth === HOLDS ? 'holds' : truth === FAILS ? 'fails' : 'unknown';
export const truthNamed = (name: TruthName): Truth =>
  name === 'holds' ? HOLDS : name === 'fails' ? FAILS : UNKNOWN;

/** The truth of a presumption: what it says when it applies, else unknown. */
export function presumedTruth(when: Truth, truth: Truth): Truth {
  return when === HOLDS ? truth : UNKNOWN;
}

/** The truth of a test from its two criteria: what neither holds nor fails is unknown. */
export function testTruth(holds: Truth, fails: Truth | undefined): Truth {
  if (holds === HOLDS || fails === undefined) return holds;
  return fails === HOLDS ? FAILS : UNKNOWN;
}

export const unresolvedTruth = (truth: Truth): Truth => truthOf(truth === UNKNOWN);

/** 1 where a truth is that something holds, else 0. */
export const isHeld = (truth: number): number => (truth === HOLDS ? 1 : 0);
