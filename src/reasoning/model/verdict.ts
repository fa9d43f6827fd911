import { FAILS, HOLDS, negate, type Truth, UNKNOWN } from './truth.ts';

/** How a route stands. The order is from closed to open; `recommended` is the one that is proposed. */
export type Verdict = 'excluded' | 'undecided' | 'conditional' | 'possible' | 'recommended';

export type Status = 'decided' | 'provisional' | 'undecided' | 'stopped';

/** The standing of a route before any is recommended, as a number for the diagrams. */
export const EXCLUDED = 0;
export const UNDECIDED = 1;
export const CONDITIONAL = 2;
export const POSSIBLE = 3;
export type Standing = typeof EXCLUDED | typeof UNDECIDED | typeof CONDITIONAL | typeof POSSIBLE;

/** Diagrams carry plain numbers; these say what a number stands for. */
export function asStanding(result: number): Standing {
  return result === EXCLUDED || result === UNDECIDED || result === CONDITIONAL ? result : POSSIBLE;
}

/** What one exclusion says of access to its route: closed where it holds, not settled where it is unknown. */
export function accessTruth(exclusion: Truth, whenUnknown: string | undefined): Truth {
  return exclusion === UNKNOWN && whenUnknown !== undefined ? HOLDS : negate(exclusion);
}

/** Whether a candidate can be recommended: its own criterion, and its route neither excluded nor undecided. */
export function candidateTruth(when: Truth, standing: Standing): Truth {
  if (standing === EXCLUDED) return FAILS;
  return standing === UNDECIDED && when === HOLDS ? UNKNOWN : when;
}
