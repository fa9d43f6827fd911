import { FAILS, HOLDS, type Truth, UNKNOWN } from './truth.ts';
import { EXCLUDED, type Standing, UNDECIDED } from './verdict.ts';

/** Whether a candidate can be recommended: its own criterion, and its route neither excluded nor undecided. */
export function candidateTruth(when: Truth, standing: Standing): Truth {
  if (standing === EXCLUDED) return FAILS;
  return standing === UNDECIDED && when === HOLDS ? UNKNOWN : when;
}
