import type { Rulebook } from '#rulebook/index.ts';

import { assess, type Assessment } from '#reasoning/evaluate/assess.ts';
import type { Answers } from '#reasoning/model/answers.ts';
import type { Status } from '#reasoning/model/verdict.ts';
import { assumptionsIn } from './assumptions.ts';
import { plainRoute } from './plainCase.ts';
import type { Plan } from './plan.ts';

/** What a case comes to when its plan is counted. `assumed` is not decided: it hangs on what is assumed. */
export type Conclusion = {
  readonly status: Status | 'assumed';
  /** The one route it comes to; null while it hangs on something. */
  readonly route: string | null;
};

/**
 * What an assessment and the plan beside it come to: what is decided or stopped, or what the plan says. A plain
 * case comes to its route, provisionally, though its plan may have more lines.
 */
export function conclusionOf(
  rulebook: Rulebook,
  answers: Answers,
  { status, recommended, asOf }: Assessment,
  { lines }: Plan,
): Conclusion {
  if (status === 'decided' || status === 'stopped') return { status, route: recommended };
  const [route = null, ...others] = new Set(lines.map((line) => line.route));
  if (route === null || others.length > 0) {
    const plain = plainRoute(rulebook, answers, asOf);
    return plain === undefined ? { status, route: null } : { status: 'provisional', route: plain };
  }
  const isSettled = lines.length === 1 && lines[0]?.leaf === 'settled';
  return { status: isSettled ? 'assumed' : 'provisional', route };
}

/** A case as it is told: with what is assumed among its answers where only the plan comes to its route. */
export function toldUnder(
  rulebook: Rulebook,
  answers: Answers,
  assessment: Assessment,
  { status, route }: Conclusion,
): { readonly answers: Answers; readonly assessment: Assessment } {
  if (route === assessment.recommended) return { answers, assessment };
  if (route === null)
    return { answers, assessment: { ...assessment, status: 'undecided', recommended: null } };
  const { asOf, warnings } = assessment;
  const { answers: withAssumed } = assumptionsIn(rulebook, answers, asOf);
  const told = assess(rulebook, withAssumed, asOf);
  return {
    answers: withAssumed,
    assessment: {
      ...told,
      // What is assumed decides nothing, and gives no sign.
      status: status === 'assumed' ? 'provisional' : status,
      recommended: route,
      warnings,
    },
  };
}
