import { chance } from './chance.ts';

/**
 * One small decision that every engine is given, in twelve rules: is the agreement bought (by price, by
 * order, either), is it small, reservable, joint, to be advertised; then five outcomes, first match wins.
 */
export type Input = {
  readonly undertakes: boolean;
  readonly paid: 'price' | 'costs' | 'nothing';
  readonly authorityIdea: boolean;
  readonly value: number;
  readonly listed: boolean;
  readonly nonProfit: boolean;
  readonly shared: boolean;
};

export const outcomes = ['partnership', 'grant', 'direct-award', 'reserved', 'tender'] as const;
export type Outcome = (typeof outcomes)[number];

/** An engine with the decision written in its own language. */
export type Engine = {
  readonly name: string;
  /** Turns an input into the engine's own form beforehand; what is returned decides, and is timed. */
  readonly prepare: (input: Input) => () => Outcome | Promise<Outcome>;
};

/** Contracts below this value are small. */
export const limit = 700_000;

/** So many inputs there are before one comes back. */
const values = 4_000_037;

/** The input of a number, the same for every engine and every run: no two numbers share one. */
export function inputOf(number: number): Input {
  const below = chance(number);
  const flip = (): boolean => below(2) === 1;
  const payments = ['price', 'costs', 'nothing'] as const;
  return {
    undertakes: flip(),
    paid: payments[below(3)] ?? 'nothing',
    authorityIdea: flip(),
    // A prime step through a prime number of values meets each once, on both sides of the limit alike.
    value: ((number * 1_000_003) % values) * (1_400_000 / values),
    listed: flip(),
    nonProfit: flip(),
    shared: flip(),
  };
}

/** What an engine gave, if it is an outcome at all. */
export function asOutcome(given: unknown): Outcome {
  const outcome = outcomes.find((known) => known === given);
  if (outcome === undefined) throw new Error(`${String(given)} is no outcome.`);
  return outcome;
}
