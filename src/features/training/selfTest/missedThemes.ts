import type { CaseCard } from '#rulebook/index.ts';

import type { ChoiceGrade } from './gradeChoice.ts';

/** A theme, in how many cases it occurs, and in how many of them another route was chosen. */
export type MissedTheme = { readonly theme: string; readonly missed: number; readonly of: number };

/** What was missed by what the cases teach, the most missed first. */
export function missedThemes(
  cases: readonly Pick<CaseCard, 'teaches'>[],
  grades: readonly ChoiceGrade[],
): MissedTheme[] {
  const themes = [...new Set(cases.flatMap(({ teaches }) => teaches))];
  return themes
    .map((theme) => {
      const inside = cases.flatMap(({ teaches }, at) => (teaches.includes(theme) ? [at] : []));
      const missed = inside.filter((at) => grades[at] !== 'right').length;
      return { theme, missed, of: inside.length };
    })
    .filter(({ missed }) => missed > 0)
    .toSorted((a, b) => b.missed - a.missed || b.missed / b.of - a.missed / a.of);
}
