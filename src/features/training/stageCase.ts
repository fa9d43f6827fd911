import type { Answers } from '#reasoning/index.ts';

/** A case on the projector: one of the cards, or the group's own. */
export type StageCase = {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
  /** Empty for a case that has not ended. */
  readonly happened: string;
  readonly answers: Answers;
  /** The address of its card, for those with a screen of their own. */
  readonly address: string | undefined;
  readonly questions: readonly string[];
};
