import type { CodeSet } from '#rulebook/index.ts';

/** Whether a CPV code of eight digits is on a list: ranges include both ends, single codes stand alone. */
export function isInCodes(code: string, set: CodeSet): boolean {
  if (set.except?.includes(code)) return false;
  return (
    set.singles.includes(code) || set.ranges.some(({ from, to }) => from <= code && code <= to)
  );
}
