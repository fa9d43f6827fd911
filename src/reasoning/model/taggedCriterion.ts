import type { Criterion, Rulebook } from '#rulebook/index.ts';

type KeyOf<Union> = Union extends unknown ? keyof Union : never;

/** Every operator that a rule may use: the keys of the criteria that the rule book's schema lets through. */
export type Operator = Exclude<KeyOf<Criterion>, 'question'>;

/**
 * A criterion with its operator as a tag, so that a `switch` on `op` can be held to handle every one:
 * whoever adds an operator is told by the compiler of each place that reads criteria.
 */
export type TaggedCriterion = {
  [Op in Operator]: { readonly op: Op } & Extract<Criterion, Readonly<Record<Op, unknown>>>;
}[Operator];

/** Reads a criterion, as a rule says it, by its operator. */
export function tagged(criterion: Criterion): TaggedCriterion {
  if ('all' in criterion) return { op: 'all', ...criterion };
  if ('any' in criterion) return { op: 'any', ...criterion };
  if ('not' in criterion) return { op: 'not', ...criterion };
  if ('test' in criterion) return { op: 'test', ...criterion };
  if ('unresolved' in criterion) return { op: 'unresolved', ...criterion };
  if ('inCodes' in criterion) return { op: 'inCodes', ...criterion };
  if ('area' in criterion) return { op: 'area', ...criterion };
  if ('inForce' in criterion) return { op: 'inForce', ...criterion };
  if ('is' in criterion) return { op: 'is', ...criterion };
  if ('isOneOf' in criterion) return { op: 'isOneOf', ...criterion };
  if ('under' in criterion) return { op: 'under', ...criterion };
  if ('atMost' in criterion) return { op: 'atMost', ...criterion };
  if ('over' in criterion) return { op: 'over', ...criterion };
  return { op: 'atLeast', ...criterion };
}

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
