import type { Grade, Rulebook } from '#rulebook/index.ts';

import type { Violation } from './violation.ts';

const uncertain: readonly Grade[] = ['secondary', 'contested'];

/**
 * What is known only second-hand (confidence C) is graded as that or as contested; and what closes or
 * chooses a route stands on more than such sources.
 */
export function proveGrades({ sources, routes, candidates }: Rulebook): Violation[] {
  const graded = Object.values(sources).flatMap(({ id, grade, confidence }): Violation[] =>
    confidence === 'C' && !uncertain.includes(grade)
      ? [{ property: 'grades', subject: id, detail: `is of confidence C but graded ${grade}` }]
      : [],
  );
  const deciding = [...routes.flatMap(({ excludedBy }) => excludedBy), ...candidates];
  const resting = new Map(deciding.map((rule) => [rule.id, rule.sources]));
  const weak = [...resting].flatMap(([subject, ids]): Violation[] => {
    const grades = ids.flatMap((id) => sources[id]?.grade ?? []);
    return grades.some((grade) => !uncertain.includes(grade))
      ? []
      : [
          {
            property: 'grades',
            subject,
            detail: 'decides on secondary or contested sources alone',
          },
        ];
  });
  return [...graded, ...weak];
}
