import { type Values, type Word, wordIn } from './gates.ts';

/** What was made before, by how the parts of some words stood: what is found again is the same thing. */
export type Patterns<T> = {
  readonly words: readonly Word[];
  /** When there are so many, all are forgotten. */
  readonly most: number;
  /** What is looked for: a number of the asker's own, then the words of the case. */
  readonly key: Int32Array;
  /** What was made, by the hash of its key: one Map for all words, since each one more takes its time. */
  readonly made: Map<number, Kept<T>>;
  /** How many were ever kept, the forgotten ones too. */
  kept: number;
};

type Kept<T> = { readonly key: Int32Array; readonly made: T; readonly next: Kept<T> | undefined };

/** Empty patterns of the parts of some words. */
export function createPatterns<T>(words: readonly Word[], most = 10_000): Patterns<T> {
  return { words, most, key: new Int32Array(1 + words.length), made: new Map(), kept: 0 };
}

/** What was kept under the same number for a case in which all parts stood alike. */
export function findMade<T>(patterns: Patterns<T>, values: Values, number = 0): T | undefined {
  let found = patterns.made.get(readKey(patterns, values, number));
  while (found !== undefined && !isAlike(found.key, patterns.key)) found = found.next;
  return found?.made;
}

/** Keeps what was made for a case for which nothing was kept. */
export function keepMade<T>(patterns: Patterns<T>, values: Values, made: T, number = 0): void {
  if (patterns.kept > 0 && patterns.kept % patterns.most === 0) patterns.made.clear();
  const hash = readKey(patterns, values, number);
  patterns.made.set(hash, { key: patterns.key.slice(), made, next: patterns.made.get(hash) });
  patterns.kept += 1;
}

/** Reads the key of a case. Gives its hash, as a number that is small to every engine. */
function readKey({ words, key }: Patterns<unknown>, values: Values, number: number): number {
  key[0] = number;
  let hash = number;
  let at = 1;
  for (const word of words) {
    const read = wordIn(values, word);
    key[at] = read;
    // Stryker disable next-line all: any hash will do, as long as alike keys have the same.
    hash = Math.imul(hash ^ read, 0x9e3779b1);
    at += 1;
  }
  // Stryker disable next-line all
  return hash >>> 2;
}

function isAlike(a: Int32Array, b: Int32Array): boolean {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
