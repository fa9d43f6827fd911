import type { Verdict } from './verdict.ts';

/** One route of an assessment: how it stands, by which rules, under which conditions, on which sources. */
export type RouteAssessment = {
  readonly route: string;
  readonly verdict: Verdict;
  /** Rules: those that exclude it; or while undecided those not settled; or those that carry it. */
  readonly because: readonly string[];
  readonly conditions: readonly string[];
  readonly sources: readonly string[];
};
