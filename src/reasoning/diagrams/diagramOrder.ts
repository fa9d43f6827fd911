import { tagged } from '#reasoning/model/taggedCriterion.ts';
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
    const is = tagged(criterion);
    switch (is.op) {
      case 'all':
        return is.all.forEach(meet);
      case 'any':
        return is.any.forEach(meet);
      case 'not':
        return meet(is.not);
      case 'test':
        return meetTest(is.test);
      case 'unresolved':
        return meetTest(is.unresolved);
      case 'inForce':
        return;
      case 'inCodes':
        return ['cpv', 'area'].forEach(meetKind);
      case 'area':
        return meetKind('area');
      case 'is':
      case 'isOneOf':
      case 'under':
      case 'atMost':
      case 'over':
      case 'atLeast':
        met.add(is.question);
    }
  };
  const meetTest = (id: string): void => {
    if (metTests.has(id)) return;
    metTests.add(id);
    for (const test of rulebook.tests)
      if (test.id === id)
        [test.holds, ...(test.fails === undefined ? [] : [test.fails])].forEach(meet);
  };
  rulebook.candidates.toReversed().forEach(({ when }) => meet(when));
  rulebook.routes.forEach(({ excludedBy }) => excludedBy.forEach(({ when }) => meet(when)));
  for (const { id } of rulebook.questions) met.add(id);
  return [...met].map((id) => rulebook.questions.findIndex((question) => question.id === id));
}
