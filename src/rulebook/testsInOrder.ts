import type { Question } from './question.ts';
import { referencesIn } from './referencesIn.ts';

type Test = { readonly id: string };

/**
 * Tests in an order where each comes after those it refers to, also through what a question presumes;
 * a circle keeps the given order.
 */
export function testsInOrder<T extends Test>(
  tests: readonly T[],
  questions: readonly Question[],
): T[] {
  const ordered: T[] = [];
  const seen = new Set<unknown>();
  const visitAll = (data: unknown): void => {
    for (const { kind, id } of referencesIn(data)) {
      if (kind === 'test') visit(tests.find((other) => other.id === id));
      if (kind === 'question') presumed(questions.find((other) => other.id === id));
    }
  };
  const presumed = (question: Question | undefined): void => {
    if (question === undefined || seen.has(question) || !('presume' in question)) return;
    seen.add(question);
    visitAll(question.presume);
  };
  const visit = (test: T | undefined): void => {
    if (test === undefined || seen.has(test)) return;
    seen.add(test);
    visitAll(test);
    ordered.push(test);
  };
  tests.forEach(visit);
  return ordered;
}
