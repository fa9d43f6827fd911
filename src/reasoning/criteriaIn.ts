import type { Criterion, Rulebook } from '#rulebook/index.ts';

/** Every criterion of a rule book, whole. */
export function criteriaIn(rulebook: Rulebook): Criterion[] {
  return [
    ...rulebook.tests.flatMap(({ holds, fails }) =>
      fails === undefined ? [holds] : [holds, fails],
    ),
    ...rulebook.questions.flatMap((question) =>
      'presume' in question && question.presume !== undefined ? [question.presume.when] : [],
    ),
    ...rulebook.routes.flatMap(({ excludedBy, carriedBy }) =>
      [...excludedBy, ...carriedBy].map(({ when }) => when),
    ),
    ...Object.values(rulebook.conditions).flatMap(({ when }) => (when === undefined ? [] : [when])),
    ...[...rulebook.warnings, ...rulebook.candidates].map(({ when }) => when),
  ];
}
