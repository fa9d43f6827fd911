import type { Assessment, Verdict } from '#reasoning/index.ts';

/** How one assessment differs from another of the same rule book. */
export type Difference = {
  readonly verdicts: readonly {
    readonly route: string;
    readonly before: Verdict;
    readonly after: Verdict;
  }[];
  /** Conditions of the recommended route: those that come, and those that go. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Other routes whose conditions are others. */
  readonly elsewhere: readonly string[];
  /** Signs of a purchase that come and go. */
  readonly warned: readonly string[];
  readonly cleared: readonly string[];
};

/** What differs from one assessment to another: verdicts, conditions and warnings. */
export function differenceBetween(before: Assessment, after: Assessment): Difference {
  const earlier = conditionsIn(before);
  const later = conditionsIn(after);
  return {
    verdicts: Object.values(after.routes).flatMap(({ route, verdict }) => {
      const was = before.routes[route]?.verdict ?? verdict;
      return was === verdict ? [] : [{ route, before: was, after: verdict }];
    }),
    added: without(later, earlier),
    removed: without(earlier, later),
    elsewhere: Object.values(after.routes).flatMap(({ route, conditions }) => {
      const same = before.routes[route]?.conditions.join() === conditions.join();
      return same || route === after.recommended ? [] : [route];
    }),
    warned: without(after.warnings, before.warnings),
    cleared: without(before.warnings, after.warnings),
  };
}

function conditionsIn({ recommended, routes }: Assessment): readonly string[] {
  return recommended === null ? [] : (routes[recommended]?.conditions ?? []);
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}
