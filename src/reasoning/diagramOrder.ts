import type { Criterion, Rulebook } from '#rulebook/index.ts';

/**
 * An order of the questions that keeps diagrams small: as the recommendation meets them, from its last
 * resort to its first, so that what is asked about together stands together. Any order is right.
 */
export function diagramOrder(rulebook: Rulebook): number[] {
  const met = new Set<string>();
  const metTests = new Set<string>();
  const meetKind = (kind: string): void => {
    for (const question of rulebook.questions) if (question.kind === kind) met.add(question.id);
  };
  const meet = (criterion: Criterion): void => {
    if ('all' in criterion) criterion.all.forEach(meet);
    else if ('any' in criterion) criterion.any.forEach(meet);
    else if ('not' in criterion) meet(criterion.not);
    else if ('test' in criterion || 'unresolved' in criterion) {
      const id = 'test' in criterion ? criterion.test : criterion.unresolved;
      if (metTests.has(id)) return;
      metTests.add(id);
      for (const test of rulebook.tests)
        if (test.id === id)
          [test.holds, ...(test.fails === undefined ? [] : [test.fails])].forEach(meet);
    } else if ('inCodes' in criterion) ['cpv', 'area'].forEach(meetKind);
    else if ('area' in criterion) meetKind('area');
    else if ('question' in criterion) met.add(criterion.question);
  };
  rulebook.candidates.toReversed().forEach(({ when }) => meet(when));
  rulebook.routes.forEach(({ excludedBy }) => excludedBy.forEach(({ when }) => meet(when)));
  for (const { id } of rulebook.questions) met.add(id);
  return [...met].map((id) => rulebook.questions.findIndex((question) => question.id === id));
}
