import type { FigurePeriod, Rulebook } from '#rulebook/index.ts';

/** The period of a figure on a day (ISO date), or undefined when the rule book knows none. */
export function figureAt(rulebook: Rulebook, id: string, asOf: string): FigurePeriod | undefined {
  return rulebook.figures[id]?.periods.find(
    ({ from, to }) => from <= asOf && (to === undefined || asOf <= to),
  );
}

/** Whether a source was in force on a day (ISO date). A source without dates always was. */
export function inForceAt(rulebook: Rulebook, id: string, asOf: string): boolean {
  const source = rulebook.sources[id];
  const { validFrom, validTo } = source ?? {};
  return (
    (validFrom === undefined || validFrom <= asOf) && (validTo === undefined || asOf <= validTo)
  );
}
