import type { SavedOutcome } from '#casefile/index.ts';

/** Whether two outcomes say the same: the same route, as certain, and every route standing alike. */
export function isSameOutcome(one: SavedOutcome, other: SavedOutcome): boolean {
  const routes = new Set([...Object.keys(one.verdicts), ...Object.keys(other.verdicts)]);
  return (
    one.status === other.status &&
    one.recommended === other.recommended &&
    [...routes].every((route) => one.verdicts[route] === other.verdicts[route])
  );
}
