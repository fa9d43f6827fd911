import { FAILS, HOLDS, type Truth, UNKNOWN } from '#reasoning/model/truth.ts';

/** A figure of no value: not known, or the answer turns out to lie below it, at it or above it. */
const below: readonly Truth[] = [UNKNOWN, HOLDS, FAILS, FAILS];
const atMost: readonly Truth[] = [UNKNOWN, HOLDS, HOLDS, FAILS];

export const classesOfMissing = below.length;

/** What a comparison says for each way a figure of no value may turn out. */
export function truthsOfMissing(strict: boolean): readonly Truth[] {
  return strict ? below : atMost;
}
