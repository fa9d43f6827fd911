// Apart from what reads cases: the start page needs no more than this.
const prefix = 'vagval.case.';

/** The key a case is saved under. */
export function keyOf(id: string): string {
  return `${prefix}${id}`;
}

/** The id of the case saved under a key; undefined where the key is of something else. */
export function idOf(key: string): string | undefined {
  return key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
}
