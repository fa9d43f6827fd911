import type { ReadinessAnswer } from '#reasoning/index.ts';

/** The answers to the check of the organisation itself, by check. */
export type ReadinessGiven = Readonly<Record<string, ReadinessAnswer>>;

const answers = ['yes', 'no', 'none', 'unknown'] as const;

/** One of the answers, or undefined for anything else. */
export function readinessAnswer(value: unknown): ReadinessAnswer | undefined {
  return answers.find((answer) => answer === value);
}

/** The answers in what a tab has kept. What is none is left out. */
export function readGiven(kept: unknown): ReadinessGiven {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, value]): [string, ReadinessAnswer][] => {
      const answer = readinessAnswer(value);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}
