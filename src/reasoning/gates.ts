/**
 * A case by place: for a variable the class of its answer, for a part its truth. After the places comes how
 * they are worked out: the engine then checks one array, which is twice as quick as one for each kind.
 */
export type Values = Int32Array;

/** Gates one after another, and from where to where they stand among the values. */
export type Gates = { readonly numbers: number[]; from: number; to: number };

/** Gates that write nothing: what they say together is one number. */
export type Word = Gates;

/** A gate: its place, where its table starts, its first place, how many values its second has, its second. */
const perGate = 5;

/** Works out each gate into its place. A gate comes after those it looks at. */
export function runGates(values: Values, { from, to }: Gates): void {
  for (let at = from; at < to; at += perGate) values[values[at] ?? 0] = entryAt(values, at);
}

/** What a word says in a case that was worked out. */
export function wordIn(values: Values, { from, to }: Word): number {
  let word = 0;
  for (let at = from; at < to; at += perGate) word |= entryAt(values, at);
  return word;
}

/** What the table of a gate says. Told that all numbers are whole, the engine checks for nothing else. */
function entryAt(values: Values, at: number): number {
  const first = values[values[at + 2] ?? 0] ?? 0;
  const second = values[values[at + 4] ?? 0] ?? 0;
  const entry = ((values[at + 1] ?? 0) + Math.imul(first, values[at + 3] ?? 0) + second) | 0;
  return values[entry] ?? 0;
}

/** Lays places, tables and gates out in one array. The gates learn where they stand. */
export function layOut(places: number, tables: readonly number[], all: readonly Gates[]): Values {
  const numbers: number[] = [];
  for (const gates of all) {
    gates.from = places + tables.length + numbers.length;
    for (const [at, number] of gates.numbers.entries())
      numbers.push(at % perGate === 1 ? places + number : number);
    gates.to = places + tables.length + numbers.length;
  }
  const values = new Int32Array(places + tables.length + numbers.length);
  values.set(tables, places);
  values.set(numbers, places + tables.length);
  return values;
}
