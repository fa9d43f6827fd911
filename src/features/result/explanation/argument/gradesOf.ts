import type { Assessment } from '#reasoning/index.ts';
import type { Grade, Rulebook } from '#rulebook/index.ts';

/** From what weighs most to what weighs least. */
export const gradesByWeight: readonly Grade[] = [
  'statute',
  'case-law',
  'guidance',
  'policy',
  'contested',
  'secondary',
];

/** The grades of the sources that an answer rests on, the weakest last. */
export function gradesOf(rulebook: Rulebook, { recommended, routes }: Assessment): Grade[] {
  const resting = Object.values(routes).filter(({ route, verdict }) =>
    recommended === null ? verdict !== 'excluded' : recommended === 'none' || route === recommended,
  );
  const found = new Set(
    resting.flatMap(({ sources }) => sources.map((id) => rulebook.sources[id]?.grade)),
  );
  return gradesByWeight.filter((grade) => found.has(grade));
}
