import type { Criterion, Rulebook } from '#rulebook/index.ts';

/** The legal tests that ask a question themselves, in the rule book's order. */
export function testsAsking(rulebook: Rulebook, question: string): string[] {
  const kind = rulebook.questions.find(({ id }) => id === question)?.kind;
  const asks = (criterion: Criterion): boolean => {
    if ('all' in criterion) return criterion.all.some(asks);
    if ('any' in criterion) return criterion.any.some(asks);
    if ('not' in criterion) return asks(criterion.not);
    if ('inCodes' in criterion) return kind === 'cpv' || kind === 'area';
    return 'question' in criterion && criterion.question === question;
  };
  return rulebook.tests
    .filter(({ holds, fails }) => asks(holds) || (fails !== undefined && asks(fails)))
    .map(({ id }) => id);
}
