import type { Answers } from '#reasoning/index.ts';

export type Property =
  | 'sources'
  | 'grades'
  | 'one-outcome'
  | 'grounds'
  | 'alive'
  | 'cautious'
  | 'not-settled-against-signs'
  | 'monotone'
  | 'interview'
  | 'plan'
  | 'short walk';

/** A property that does not hold: of what, and the smallest case that shows it where there is one. */
export type Violation = {
  readonly property: Property;
  readonly subject: string;
  readonly detail: string;
  readonly answers?: Answers;
};
