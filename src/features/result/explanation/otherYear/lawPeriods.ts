import type { Rulebook } from '#rulebook/index.ts';

/** Years that share the amounts of the law, and the day from which they all apply. */
export type LawPeriod = { readonly from: number; readonly to: number; readonly day: string };

/** The periods for which the rule book has every amount that has changed, but for the one a day lies in. */
export function lawPeriods(rulebook: Rulebook, but: string): LawPeriod[] {
  const changing = Object.values(rulebook.figures)
    .map(({ periods }) => periods)
    .filter((periods) => periods.length > 1);
  const first = Math.max(...changing.map(([period]) => yearOf(period?.from)));
  const days = changing
    .flatMap((periods) => periods.map(({ from }) => from))
    .filter((day) => first <= yearOf(day));
  const years = [...new Set(days.map(yearOf))].toSorted((a, b) => a - b);
  const ends = changing.flatMap((periods) => periods.at(-1)?.to ?? []);
  // An amount that has no last day says nothing of when the others end.
  const last = ends.length === 0 ? Math.max(...years) : Math.min(...ends.map(yearOf));
  return years
    .map((from, index) => ({
      from,
      to: (years[index + 1] ?? last + 1) - 1,
      day: days.filter((day) => yearOf(day) === from).reduce((a, b) => (a > b ? a : b)),
    }))
    .filter(({ from, to }) => from <= last && (yearOf(but) < from || to < yearOf(but)));
}

function yearOf(day: string | undefined): number {
  return Number(day?.slice(0, 4));
}
