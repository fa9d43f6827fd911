import { type Gates, layOut, runGates, type Values, type Word } from './gates.ts';
import type { Part, Parts, Source } from './parts.ts';
import { asTruth, type Truth, UNKNOWN } from './truth.ts';

/** A place in a circuit: first one for each variable, then one for each part that was asked for. */
export type Place = number;

/** Places that are worked out together, when what they say is wanted. */
export type Section = {
  /** Gives a part a place here, unless it has one here or in the circuit. */
  readonly placeOf: (part: Part) => Place;
  /** Words that are alike in two cases only when each of these parts stands alike. */
  readonly wordsOf: (parts: readonly Part[]) => readonly Word[];
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
  /** Values to work cases out in, one after another. What is asked for later has no room in them. */
  readonly layOut: () => Values;
};

/** So many truths of two bits make a number that is small to every engine. */
const perWord = 15;

/** An empty circuit over so many variables. */
export function createCircuit(variables: number, parts: Parts): Circuit {
  // The place after the variables is always 0, to be looked at where there is nothing to look at.
  const nothing = variables;
  let size = variables + 1;
  const tables: number[] = [];
  const all: Gates[] = [];
  const newGates = (): Gates => {
    const gates = { numbers: [], from: 0, to: 0 };
    all.push(gates);
    return gates;
  };

  const createSection = (known: (part: Part) => Place | undefined): SectionWithPlaces => {
    const places = new Map<Part, Place>();
    const gates = newGates();
    const find = (part: Part): Place | undefined => places.get(part) ?? known(part);
    const placeOf = (part: Part): Place => {
      const found = find(part);
      if (found !== undefined) return found;
      const place = size;
      size += 1;
      addGate(gates, place, part.sources, part.table);
      places.set(part, place);
      return place;
    };
    const placeOfSource = (source: Source): Place => {
      const part = parts.partBehind(source);
      return part === undefined ? source : placeOf(part);
    };
    const addGate = (
      among: Gates,
      place: Place,
      sources: readonly Source[],
      table: readonly number[],
    ): void => {
      const [first = nothing, second = nothing] = sources.map(placeOfSource);
      const [, valuesOfSecond = 1] = sources.map(parts.valuesOf);
      among.numbers.push(place, tables.length, first, valuesOfSecond, second);
      tables.push(...table);
    };
    const wordsOf = (wanted: readonly Part[]): Word[] => {
      // What looks at nothing never stands otherwise.
      const different = [...new Set(wanted)].filter(({ sources }) => sources.length > 0);
      const words = Array.from({ length: Math.ceil(different.length / perWord) }, newGates);
      for (const [at, { sources, table }] of different.entries()) {
        const ownBits = table.map((truth) => truth << (2 * (at % perWord)));
        const word = words[Math.floor(at / perWord)];
        if (word !== undefined) addGate(word, nothing, sources, ownBits);
      }
      return words;
    };
    return { find, placeOf, wordsOf, run: (values) => runGates(values, gates) };
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
    wordsOf: main.wordsOf,
    run: main.run,
    section: () => createSection(main.find),
    truthOf,
    size: () => size,
    layOut: () => layOut(size, tables, all),
  };
}

type SectionWithPlaces = Section & { readonly find: (part: Part) => Place | undefined };
