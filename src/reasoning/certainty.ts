import type { Compiled, Facts } from './compiled.ts';
import type { Values } from './gates.ts';
import { NO_ROUTE, outcomeDiagrams, UNDECIDED_ROUTE } from './outcomeDiagrams.ts';
import { resultFinder } from './resultFinder.ts';
import { UNSETTLED } from './settle.ts';

const cache = new WeakMap<Compiled, (classes: Values) => number>();

/** Whether a recommendation is decided: no completion of what is unknown gives another. */
export function certainty(compiled: Compiled, { classes }: Facts): 'decided' | 'provisional' {
  let settledResult = cache.get(compiled);
  if (settledResult === undefined) {
    const { diagrams, settled } = outcomeDiagrams(compiled);
    settledResult = resultFinder(diagrams, settled);
    cache.set(compiled, settledResult);
  }
  const result = settledResult(classes);
  return result === UNSETTLED || result === NO_ROUTE || result === UNDECIDED_ROUTE
    ? 'provisional'
    : 'decided';
}
