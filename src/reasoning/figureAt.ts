import type { FigurePeriod, Rulebook } from '#rulebook/index.ts';

/** The period of a figure on a day (ISO date), or undefined when the rule book knows none. */
export function figureAt(rulebook: Rulebook, id: string, asOf: string): FigurePeriod | undefined {
  return rulebook.figures[id]?.periods.find(
    ({ from, to }) => from <= asOf && (to === undefined || asOf <= to),
  );
}
