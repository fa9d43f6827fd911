import type { Assessment } from '#reasoning/index.ts';
import type { Grade, Rulebook } from '#rulebook/index.ts';

import { gradesByWeight } from './gradesOf.ts';

/** A rule the answer rests on, graded by the weightiest of its sources. */
export type Conclusion = {
  readonly rule: string;
  readonly chooses: boolean;
  readonly grade: Grade;
  /** Its sources of that grade. */
  readonly sources: readonly string[];
};

/** The rules that carry the answer, each with the strongest support it has; none while undecided. */
export function conclusionsOf(
  rulebook: Rulebook,
  { recommended, chosenBy, routes }: Assessment,
): Conclusion[] {
  const because =
    recommended === 'none'
      ? Object.values(routes).flatMap(({ because }) => because.slice(0, 1))
      : (routes[recommended ?? '']?.because ?? []);
  const rules = [
    ...rulebook.candidates,
    ...rulebook.routes.flatMap(({ excludedBy, carriedBy }) => [...excludedBy, ...carriedBy]),
  ];
  return [...new Set(because)].flatMap((id): Conclusion[] => {
    const ids = rules.find((rule) => rule.id === id)?.sources ?? [];
    const grade = gradesByWeight.find((grade) => ids.some((source) => gradeOf(source) === grade));
    const sources = ids.filter((source) => gradeOf(source) === grade);
    return grade === undefined ? [] : [{ rule: id, chooses: id === chosenBy, grade, sources }];
  });

  function gradeOf(source: string): Grade | undefined {
    return rulebook.sources[source]?.grade;
  }
}

/** The conclusion with the weakest support; the first of them where several are as weak. */
export function weakestOf(conclusions: readonly Conclusion[]): Conclusion | undefined {
  const weight = ({ grade }: Conclusion): number => gradesByWeight.indexOf(grade);
  return conclusions.toSorted((a, b) => weight(b) - weight(a))[0];
}
