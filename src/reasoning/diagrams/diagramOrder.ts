import { namedIn } from '#reasoning/model/namedIn.ts';
import type { Criterion, Rulebook } from '#rulebook/index.ts';

/**
 * An order of the questions that keeps diagrams small: as the rules meet them, what closes routes before
 * what chooses among them, so that what is asked about together stands together. Any order is right.
 */
export function diagramOrder(rulebook: Rulebook): number[] {
  const met = new Set<string>();
  const metTests = new Set<string>();
  const meet = (criterion: Criterion): void => {
    const { parts, test, question, kinds = [] } = namedIn(criterion);
    parts.forEach(meet);
    if (question !== undefined) met.add(question);
    for (const kind of kinds)
      for (const asked of rulebook.questions) if (asked.kind === kind) met.add(asked.id);
    if (test === undefined || metTests.has(test)) return;
    metTests.add(test);
    for (const { id, holds, fails } of rulebook.tests)
      if (id === test) [holds, ...(fails === undefined ? [] : [fails])].forEach(meet);
  };
  rulebook.routes.forEach(({ excludedBy }) => excludedBy.forEach(({ when }) => meet(when)));
  rulebook.candidates.toReversed().forEach(({ when }) => meet(when));
  for (const { id } of rulebook.questions) met.add(id);
  return [...met].map((id) => rulebook.questions.findIndex((question) => question.id === id));
}
