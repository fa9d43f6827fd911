import type { Rulebook } from '#rulebook/index.ts';

/** Whether a source was in force on a day (ISO date). A source without dates always was. */
export function inForceAt(rulebook: Rulebook, id: string, asOf: string): boolean {
  const source = rulebook.sources[id];
  const { validFrom, validTo } = source ?? {};
  return (
    (validFrom === undefined || validFrom <= asOf) && (validTo === undefined || asOf <= validTo)
  );
}
