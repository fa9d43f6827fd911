import type { Area, CodeSet } from '#rulebook/index.ts';

import { FAILS, HOLDS, type Truth, UNKNOWN } from './truth.ts';

/** Whether a CPV code of eight digits is on a list: ranges include both ends, single codes stand alone. */
export function isInCodes(code: string, set: CodeSet): boolean {
  if (set.except?.includes(code)) return false;
  return (
    set.singles.includes(code) || set.ranges.some(({ from, to }) => from <= code && code <= to)
  );
}

/** What an area says about a list: all its usual codes on it, none, or not settled. */
export function areaInCodes(area: Area, set: CodeSet): Truth {
  const settled = area.lists?.[set.id];
  if (settled !== undefined) return settled === 'in' ? HOLDS : FAILS;
  if (!area.settled || area.codes.length === 0) return UNKNOWN;
  const inside = area.codes.filter((code) => isInCodes(code, set)).length;
  return inside === area.codes.length ? HOLDS : inside === 0 ? FAILS : UNKNOWN;
}
