import type { Rulebook } from '#rulebook/index.ts';

/** Whether the law of the rule book is the same on two days: nothing begins or ends between them. */
export function isSameLaw(rulebook: Rulebook, one: string, other: string): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  const periods = [
    ...Object.values(rulebook.figures).flatMap((figure) => figure.periods),
    ...Object.values(rulebook.sources).map(({ validFrom, validTo }) => ({
      from: validFrom,
      to: validTo,
    })),
  ];
  return !periods.some(
    (period) =>
      (period.from !== undefined && from < period.from && period.from <= to) ||
      (period.to !== undefined && from <= period.to && period.to < to),
  );
}
