import type { Part, Parts, Source } from './parts.ts';
import { asTruth, type Truth, UNKNOWN } from './truth.ts';

/** A place in a circuit: first one for each variable, then one for each part that was asked for. */
export type Place = number;

/** Where the truth of each of several criteria stands in a case, in their order. */
export type Places = Int32Array;

/** A case by place: for a variable the class of its answer, for a part its truth. */
export type Values = Uint16Array;

/** Places that are worked out together, when what they say is wanted. */
export type Section = {
  /** Gives a part a place here, unless it has one here or in the circuit. */
  readonly placeOf: (part: Part) => Place;
  /** Works out the places of this section after those of the circuit. */
  readonly run: (values: Values) => void;
};

/** Parts laid out so that each comes after what it looks at, and a case is worked out in one go. */
export type Circuit = Section & {
  /** A section of its own on top of this circuit. */
  readonly section: () => Section;
  /** The truth of any part in a case that was worked out, with a place or not. */
  readonly truthOf: (part: Part, values: Values) => Truth;
  /** How many places there are. */
  readonly size: () => number;
};

/** The numbers of a gate: its place, where its table starts, its first place, the values of its second, its second. */
const perGate = 5;
/** Those of a gate that looks at one variable alone: its place, where its table starts, the place of the variable. */
const perLeaf = 3;

/** An empty circuit over so many variables. */
export function createCircuit(variables: number, parts: Parts): Circuit {
  // The place after the variables is always 0, to be looked at where there is nothing to look at.
  const nothing = variables;
  let size = variables + 1;

  const createSection = (known: (part: Part) => Place | undefined): SectionWithPlaces => {
    const leaves: number[] = [];
    const gates: number[] = [];
    const tables: Truth[] = [];
    const places = new Map<Part, Place>();
    const layOut = (): LaidOut => ({
      leaves: Int32Array.from(leaves),
      gates: Int32Array.from(gates),
      tables: Uint8Array.from(tables),
    });
    let laidOut: LaidOut | undefined;

    const find = (part: Part): Place | undefined => places.get(part) ?? known(part);
    const placeOf = (part: Part): Place => {
      const found = find(part);
      if (found !== undefined) return found;
      const [first = nothing, second = nothing] = part.sources.map(placeOfSource);
      const [, valuesOfSecond = 1] = part.sources.map(parts.valuesOf);
      const place = size;
      size += 1;
      if (first < nothing && second === nothing) leaves.push(place, tables.length, first);
      else gates.push(place, tables.length, first, valuesOfSecond, second);
      tables.push(...part.table);
      places.set(part, place);
      laidOut = undefined;
      return place;
    };
    const placeOfSource = (source: Source): Place => {
      const part = parts.partBehind(source);
      return part === undefined ? source : placeOf(part);
    };
    return {
      find,
      placeOf,
      run: (values) => {
        laidOut ??= layOut();
        run(laidOut, values);
      },
    };
  };

  const main = createSection(() => undefined);
  const truthOf = (part: Part, values: Values): Truth => {
    const place = main.find(part);
    if (place !== undefined) return asTruth(values[place] ?? UNKNOWN);
    const entry = part.sources.reduce((at, source) => {
      const behind = parts.partBehind(source);
      const value = behind === undefined ? values[source] : truthOf(behind, values);
      return at * parts.valuesOf(source) + (value ?? 0);
    }, 0);
    return part.table[entry] ?? UNKNOWN;
  };
  return {
    placeOf: main.placeOf,
    run: main.run,
    section: () => createSection(main.find),
    truthOf,
    size: () => size,
  };
}

type SectionWithPlaces = Section & { readonly find: (part: Part) => Place | undefined };

/** The gates of a section. Leaves look at nothing that is worked out, so they come first. */
type LaidOut = {
  readonly leaves: Int32Array;
  readonly gates: Int32Array;
  readonly tables: Uint8Array;
};

function run({ leaves, gates, tables }: LaidOut, values: Values): void {
  for (let at = 0; at < leaves.length; at += perLeaf)
    values[leaves[at] ?? 0] =
      tables[(leaves[at + 1] ?? 0) + (values[leaves[at + 2] ?? 0] ?? 0)] ?? UNKNOWN;
  for (let at = 0; at < gates.length; at += perGate) {
    const first = values[gates[at + 2] ?? 0] ?? 0;
    const second = values[gates[at + 4] ?? 0] ?? 0;
    values[gates[at] ?? 0] =
      tables[(gates[at + 1] ?? 0) + first * (gates[at + 3] ?? 0) + second] ?? UNKNOWN;
  }
}
