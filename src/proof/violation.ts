import type { Answers } from '#reasoning/index.ts';

export type Property = 'sources' | 'one-outcome' | 'alive' | 'cautious' | 'monotone';

/** A property that does not hold: of what, and the smallest case that shows it where there is one. */
export type Violation = {
  readonly property: Property;
  readonly subject: string;
  readonly detail: string;
  readonly answers?: Answers;
};

/** A case in which something matters, with as few answers as possible. */
export type Witness = { readonly subject: string; readonly answers: Answers };
