import { referencesIn } from './referencesIn.ts';

/** Tests in an order where each comes after those it refers to; a circle keeps the given order. */
export function testsInOrder<T extends { readonly id: string }>(tests: readonly T[]): T[] {
  const ordered: T[] = [];
  const seen = new Set<string>();
  const visit = (test: T): void => {
    if (seen.has(test.id)) return;
    seen.add(test.id);
    for (const { kind, id } of referencesIn(test)) {
      const needed = kind === 'test' ? tests.find((other) => other.id === id) : undefined;
      if (needed) visit(needed);
    }
    ordered.push(test);
  };
  tests.forEach(visit);
  return ordered;
}
