import type { Drift } from '#casefile/index.ts';

/**
 * Whether the user must be told before a case is opened: it does not stand as it was saved, or today's
 * law gives something else. That some days have passed is nothing to ask about; a new year's law is.
 */
export function needsConfirmation(drifts: readonly Drift[]): boolean {
  return drifts.some((drift) => {
    const isLater = drift.day.then !== drift.day.now;
    if (!isLater) return !drift.isSame;
    const { then, now } = drift.outcome;
    return (
      drift.changes.length > 0 ||
      (then !== null && (then.status !== now.status || then.recommended !== now.recommended)) ||
      drift.day.then.slice(0, 4) !== drift.day.now.slice(0, 4)
    );
  });
}
