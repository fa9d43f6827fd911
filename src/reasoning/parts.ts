import { FAILS, HOLDS, type Truth, UNKNOWN } from './truth.ts';

/** What a part looks at: a variable by its number, or by the numbers that follow another part. */
export type Source = number;

/**
 * A part of a criterion as a table: its truth for each combination of the values of its sources, two at
 * most. The values of the last source go round fastest.
 */
export type Part = { readonly sources: readonly Source[]; readonly table: readonly Truth[] };

export type Parts = {
  readonly constant: (truth: Truth) => Part;
  readonly leaf: (variable: number, table: readonly Truth[]) => Part;
  readonly map: (part: Part, change: (truth: Truth) => Truth) => Part;
  readonly join: (a: Part, b: Part, combine: (a: Truth, b: Truth) => Truth) => Part;
  /** The part behind a source; undefined for a variable. */
  readonly partBehind: (source: Source) => Part | undefined;
  /** How many values a source may have. */
  readonly valuesOf: (source: Source) => number;
};

const truths = [FAILS, UNKNOWN, HOLDS] as const;

/** A larger table is not made; then a part is looked at for its truth alone. */
const mostEntries = 4096;

/** A store of parts over variables with these numbers of classes. Equal parts are the same part. */
export function createParts(classes: readonly number[]): Parts {
  const unique = new Map<string, Part>();
  const behind: Part[] = [];
  const sourceOf = new Map<Part, Source>();

  const valuesOf = (source: Source): number => classes[source] ?? truths.length;
  const part = (sources: readonly Source[], table: readonly Truth[]): Part => {
    const key = `${sources.join(' ')}:${table.join('')}`;
    const found = unique.get(key) ?? { sources, table };
    unique.set(key, found);
    return found;
  };
  /** A part looked at as one source, for its truth alone. */
  const whole = (looked: Part): Part => {
    const source = sourceOf.get(looked) ?? classes.length + behind.push(looked) - 1;
    sourceOf.set(looked, source);
    return part([source], truths);
  };
  const join: Parts['join'] = (a, b, combine) => {
    const sources = [...new Set([...a.sources, ...b.sources])];
    const entries = sources.reduce((product, source) => product * valuesOf(source), 1);
    if (sources.length > 2 || entries > mostEntries)
      return isLarger(a, b) ? join(whole(a), b, combine) : join(a, whole(b), combine);
    const [outer, inner] = sources;
    const width = inner === undefined ? 1 : valuesOf(inner);
    const [ofA, ofB] = [stepsIn(a, outer, inner), stepsIn(b, outer, inner)];
    const table: Truth[] = [];
    for (let from = 0; from * width < entries; from += 1)
      for (let at = 0; at < width; at += 1)
        table.push(
          combine(
            a.table[from * ofA.outer + at * ofA.inner] ?? UNKNOWN,
            b.table[from * ofB.outer + at * ofB.inner] ?? UNKNOWN,
          ),
        );
    return part(sources, table);
  };
  /** How far a table moves on for each next value of an outer and an inner source. */
  const stepsIn = (looked: Part, outer: Source | undefined, inner: Source | undefined) => {
    const stepOf = (source: Source | undefined): number => {
      const place = source === undefined ? -1 : looked.sources.indexOf(source);
      if (place < 0) return 0;
      return looked.sources.slice(place + 1).reduce((step, after) => step * valuesOf(after), 1);
    };
    return { outer: stepOf(outer), inner: stepOf(inner) };
  };
  return {
    constant: (truth) => part([], [truth]),
    leaf: (variable, table) => part([variable], table),
    map: ({ sources, table }, change) => part(sources, table.map(change)),
    join,
    partBehind: (source) => behind[source - classes.length],
    valuesOf,
  };
}

function isLarger(a: Part, b: Part): boolean {
  return a.sources.length === b.sources.length
    ? a.table.length > b.table.length
    : a.sources.length > b.sources.length;
}
