import { namedIn } from '#reasoning/index.ts';
import type { Criterion, Rulebook } from '#rulebook/index.ts';

/** The legal tests that ask a question themselves, in the rule book's order. */
export function testsAsking(rulebook: Rulebook, question: string): string[] {
  const kind = rulebook.questions.find(({ id }) => id === question)?.kind;
  const asks = (criterion: Criterion): boolean => {
    const { parts, question: named, kinds = [] } = namedIn(criterion);
    return parts.some(asks) || named === question || kinds.some((one) => one === kind);
  };
  return rulebook.tests
    .filter(({ holds, fails }) => asks(holds) || (fails !== undefined && asks(fails)))
    .map(({ id }) => id);
}
