import type { Rulebook } from '#rulebook/index.ts';

/** Years that share the amounts of the law, and the day from which they all apply. */
export type LawPeriod = { readonly from: number; readonly to: number; readonly day: string };

const first = 2022;
const last = 2027;

/** The periods the rule book has amounts for, but for the one a day lies in. */
export function lawPeriods(rulebook: Rulebook, but: string): LawPeriod[] {
  const days = Object.values(rulebook.figures)
    .flatMap(({ periods }) => periods.map(({ from }) => from))
    .filter((day) => first <= yearOf(day) && yearOf(day) <= last);
  const years = [...new Set(days.map(yearOf))].toSorted((a, b) => a - b);
  return years
    .map((from, index) => ({
      from,
      to: (years[index + 1] ?? last + 1) - 1,
      day: days.filter((day) => yearOf(day) === from).reduce((a, b) => (a > b ? a : b)),
    }))
    .filter(({ from, to }) => yearOf(but) < from || to < yearOf(but));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
