import type { Places, Values } from './circuit.ts';

/** What was made before, by how some places of a circuit stood. What is found again is the same thing. */
export type Patterns<T> = {
  /** What was kept for a case that stands alike in all these places. */
  readonly find: (values: Values) => T | undefined;
  readonly keep: (values: Values, made: T) => void;
};

/** So many truths of two bits make a number that is quick to look up. */
const perWord = 15;

type Branch<T> = { made: T | undefined; readonly next: Map<number, Branch<T>> };

/** Patterns of the truths in these places. When there are as many as `most`, all are forgotten. */
export function createPatterns<T>(places: Places, most = 10_000): Patterns<T> {
  const different = Int32Array.from(new Set(places));
  const words = Array.from({ length: Math.ceil(different.length / perWord) }, (_, word) =>
    different.subarray(word * perWord, (word + 1) * perWord),
  );
  let root = newBranch<T>();
  let kept = 0;
  return {
    find: (values) => {
      let branch: Branch<T> | undefined = root;
      for (const word of words) {
        branch = branch.next.get(valueOf(word, values));
        if (branch === undefined) return undefined;
      }
      return branch.made;
    },
    keep: (values, made) => {
      if (kept === most) {
        root = newBranch();
        kept = 0;
      }
      let branch = root;
      for (const word of words) {
        const value = valueOf(word, values);
        const next = branch.next.get(value) ?? newBranch<T>();
        branch.next.set(value, next);
        branch = next;
      }
      branch.made = made;
      kept += 1;
    },
  };
}

function newBranch<T>(): Branch<T> {
  return { made: undefined, next: new Map() };
}

function valueOf(word: Places, values: Values): number {
  let value = 0;
  for (let at = 0; at < word.length; at += 1) value = value * 4 + (values[word[at] ?? 0] ?? 0);
  return value;
}
