import { tagged } from '#reasoning/index.ts';
import type { Criterion } from '#rulebook/index.ts';

/** A criterion without its negations: several parts of which all or any must hold, or one thing that is asked. */
export type Shape =
  | {
      readonly join: 'all' | 'any';
      readonly parts: readonly Criterion[];
      readonly negated: boolean;
    }
  | { readonly join: 'none'; readonly leaf: Criterion; readonly negated: boolean };

/** Reads a criterion, or its opposite, without negations and without joints of a single part. */
export function shapeOf(criterion: Criterion, negated = false): Shape {
  const is = tagged(criterion);
  if (is.op === 'not') return shapeOf(is.not, !negated);
  if (is.op !== 'all' && is.op !== 'any') return { join: 'none', leaf: criterion, negated };
  const parts = is.op === 'all' ? is.all : is.any;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return shapeOf(only, negated);
  return { join: (is.op === 'all') === negated ? 'any' : 'all', parts, negated };
}
