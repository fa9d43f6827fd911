import type { Status, TruthName, Verdict } from '#reasoning/index.ts';

/** A way that leaves the path, in words. */
export type Branch = {
  readonly route: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** The answer that leads there, when the rules name it. */
  readonly when?: string | undefined;
  /** The same, quoted. */
  readonly quoted: string;
};

/** A station in words. */
export type Stop = {
  readonly key: string;
  readonly asked: string;
  readonly answer: string;
  readonly state: 'passed' | 'unknown' | 'stopped';
  readonly parts: readonly { readonly words: string; readonly truth: TruthName }[];
  readonly branches: readonly Branch[];
  readonly sources: readonly string[];
};

/** What a map shows, in words: the same for the drawing and for the list. */
export type RouteMap = {
  readonly status: Status;
  readonly stops: readonly Stop[];
  /** Where the path ends; empty words while undecided. */
  readonly end: string;
  /** How many conditions the end has, in words. */
  readonly conditions: string;
  readonly open: readonly Branch[];
};
