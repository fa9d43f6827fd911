import type { Figure, Rulebook } from '#rulebook/index.ts';

/** The ids of one kind that are in one rule book only, or in both but say something else. */
export type IdChange = {
  readonly kind: Kind;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
};

/** An amount that differs: of a figure, from a day; undefined where the period is not there. */
export type FigureChange = {
  readonly figure: string;
  readonly from: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
};

/** What differs between the texts of two rule books, whatever it does to the outcome. */
export type ContentChange = {
  readonly ids: readonly IdChange[];
  readonly figures: readonly FigureChange[];
};

/** Names what differs between two rule books. */
export function compareContent(older: Rulebook, newer: Rulebook): ContentChange {
  const [before, after] = [contentOf(older), contentOf(newer)];
  return {
    ids: kinds
      .map((kind) => compareIds(kind, before[kind], after[kind]))
      .filter(({ added, removed, changed }) => [added, removed, changed].some(isFilled)),
    figures: [...new Set([...Object.keys(older.figures), ...Object.keys(newer.figures)])]
      .toSorted()
      .flatMap((id) => compareFigure(id, older.figures[id], newer.figures[id])),
  };
}

const kinds = [
  'routes',
  'rules',
  'tests',
  'conditions',
  'questions',
  'warnings',
  'sources',
  'areas',
  'codes',
  'figures',
] as const;
type Kind = (typeof kinds)[number];
type Items = ReadonlyMap<string, unknown>;

function contentOf(rulebook: Rulebook): Record<Kind, Items> {
  const { routes, candidates, tests, conditions, questions, warnings } = rulebook;
  const rules = routes.flatMap(({ excludedBy, carriedBy }) => [...excludedBy, ...carriedBy]);
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  return {
    routes: byId(
      routes.map(({ excludedBy, carriedBy, steps, ...route }) => ({
        ...route,
        lists: [excludedBy, carriedBy, steps].map(ids),
      })),
    ),
    rules: byId([...rules, ...candidates]),
    tests: byId(tests),
    conditions: byId(Object.values(conditions)),
    questions: byId(questions),
    warnings: byId(warnings),
    sources: byId(Object.values(rulebook.sources)),
    areas: byId(rulebook.areas),
    codes: byId(Object.values(rulebook.codes)),
    figures: byId(Object.values(rulebook.figures)),
  };
}

function byId(items: readonly { readonly id: string }[]): Items {
  return new Map(items.map((item) => [item.id, item]));
}

function compareIds(kind: Kind, before: Items, after: Items): IdChange {
  const ids = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return {
    kind,
    added: ids.filter((id) => !before.has(id)),
    removed: ids.filter((id) => !after.has(id)),
    changed: ids.filter(
      (id) => before.has(id) && after.has(id) && !isSame(before.get(id), after.get(id)),
    ),
  };
}

function compareFigure(
  figure: string,
  before: Figure | undefined,
  after: Figure | undefined,
): FigureChange[] {
  const amounts = (one: Figure | undefined): ReadonlyMap<string, number> =>
    new Map(one?.periods.map(({ from, amount }) => [from, amount]));
  const old = amounts(before);
  const now = amounts(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .toSorted()
    .map((from) => ({ figure, from, before: old.get(from), after: now.get(from) }))
    .filter((change) => change.before !== change.after);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isFilled(ids: readonly string[]): boolean {
  return ids.length > 0;
}
