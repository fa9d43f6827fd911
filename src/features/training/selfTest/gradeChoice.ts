import type { Assessment } from '#reasoning/index.ts';

export type ChoiceGrade = 'right' | 'possible' | 'wrong';

/** How a choice of route fares against what the rules say: the closest, one that is open, or neither. */
export function gradeChoice({ recommended, routes }: Assessment, chosen: string): ChoiceGrade {
  if (chosen === recommended) return 'right';
  const verdict = routes[chosen]?.verdict;
  return verdict === 'possible' || verdict === 'conditional' ? 'possible' : 'wrong';
}
