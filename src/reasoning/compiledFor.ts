import type { Rulebook } from '#rulebook/index.ts';

import type { Compiled } from './compiled.ts';
import { compileRulebook } from './compileRulebook.ts';

const cache = new WeakMap<Rulebook, Map<string, Compiled>>();

/** The rule book ready for a day; made once for each rule book and day. */
export function compiledFor(rulebook: Rulebook, asOf: string): Compiled {
  const days = cache.get(rulebook) ?? new Map<string, Compiled>();
  cache.set(rulebook, days);
  let found = days.get(asOf);
  if (found === undefined) {
    found = compileRulebook(rulebook, asOf);
    days.set(asOf, found);
  }
  return found;
}
