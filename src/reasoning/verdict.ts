/** How a route stands. The order is from closed to open; `recommended` is the one that is proposed. */
export type Verdict = 'excluded' | 'undecided' | 'conditional' | 'possible' | 'recommended';

export type Status = 'decided' | 'provisional' | 'undecided' | 'stopped';

/** The standing of a route before any is recommended, as a number for the diagrams. */
export const EXCLUDED = 0;
export const UNDECIDED = 1;
export const CONDITIONAL = 2;
export const POSSIBLE = 3;
export type Standing = typeof EXCLUDED | typeof UNDECIDED | typeof CONDITIONAL | typeof POSSIBLE;

export const verdictNames = ['excluded', 'undecided', 'conditional', 'possible'] as const;

/** Diagrams carry plain numbers; these say what a number stands for. */
export function asStanding(result: number): Standing {
  return result === EXCLUDED || result === UNDECIDED || result === CONDITIONAL ? result : POSSIBLE;
}
