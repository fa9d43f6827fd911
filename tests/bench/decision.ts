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

/** The same inputs for every engine and every run. */
export function seededInputs(count: number, seed = 1): Input[] {
  let state = seed;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const flip = (): boolean => below(2) === 1;
  const payments = ['price', 'costs', 'nothing'] as const;
  return Array.from({ length: count }, () => ({
    undertakes: flip(),
    paid: payments[below(3)] ?? 'nothing',
    authorityIdea: flip(),
    value: below(3) * 350_000 + below(2),
    listed: flip(),
    nonProfit: flip(),
    shared: flip(),
  }));
}

/** What an engine gave, if it is an outcome at all. */
export function asOutcome(given: unknown): Outcome {
  const outcome = outcomes.find((known) => known === given);
  if (outcome === undefined) throw new Error(`${String(given)} is no outcome.`);
  return outcome;
}
