import type { Criterion, Rulebook } from '#rulebook/index.ts';

/** A rule with all that it does. */
export type BookRule = {
  readonly id: string;
  /** The routes that it closes, speaks for and puts first. */
  readonly closes: readonly string[];
  readonly carries: readonly string[];
  readonly chooses: readonly string[];
  readonly when: readonly Criterion[];
  /** The conditions that stand in for it while it is unknown. */
  readonly whenUnknown: readonly string[];
  readonly sources: readonly string[];
};

type Effect = 'closes' | 'carries' | 'chooses';
type Entry = {
  readonly id: string;
  readonly when: Criterion;
  readonly whenUnknown?: string;
  readonly sources: readonly string[];
};

/** Every rule of a rule book once, in the order they are read: a gate closes several routes. */
export function rulesIn({ routes, candidates }: Rulebook): BookRule[] {
  const found = new Map<string, BookRule>();
  const add = (effect: Effect, route: string, entry: Entry): void => {
    const known = found.get(entry.id) ?? nothing(entry.id);
    const isNew = !known.when.some((one) => JSON.stringify(one) === JSON.stringify(entry.when));
    found.set(entry.id, {
      ...known,
      [effect]: [...known[effect], route],
      when: isNew ? [...known.when, entry.when] : known.when,
      whenUnknown: union(known.whenUnknown, entry.whenUnknown ?? []),
      sources: union(known.sources, entry.sources),
    });
  };
  for (const { id, excludedBy } of routes) for (const rule of excludedBy) add('closes', id, rule);
  for (const { id, carriedBy } of routes) for (const rule of carriedBy) add('carries', id, rule);
  for (const candidate of candidates) add('chooses', candidate.route, candidate);
  return [...found.values()];
}

function nothing(id: string): BookRule {
  return { id, closes: [], carries: [], chooses: [], when: [], whenUnknown: [], sources: [] };
}

function union(known: readonly string[], more: string | readonly string[]): string[] {
  return [...new Set([...known, ...[more].flat()])];
}
