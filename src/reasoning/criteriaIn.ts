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
    ...askedAnyway(rulebook).map(({ when }) => when),
    ...rulebook.routes.flatMap(({ excludedBy, carriedBy }) =>
      [...excludedBy, ...carriedBy].map(({ when }) => when),
    ),
    ...Object.values(rulebook.conditions).flatMap(({ when }) => (when === undefined ? [] : [when])),
    ...[...rulebook.warnings, ...rulebook.candidates].map(({ when }) => when),
  ];
}

/** The questions that are put although an answer is presumed, and while what. */
export function askedAnyway(
  rulebook: Rulebook,
): { readonly id: string; readonly when: Criterion }[] {
  return rulebook.questions.flatMap((question) =>
    question.kind === 'choice' && question.presume?.asked !== undefined
      ? [{ id: question.id, when: question.presume.asked }]
      : [],
  );
}
