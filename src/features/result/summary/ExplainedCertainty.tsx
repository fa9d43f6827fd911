import { conclusionOf, planOf, toldUnder } from '#reasoning/index.ts';

import type { ExplainedProps } from '#features/result/explainedProps.ts';

import { Certainty } from './Certainty.tsx';

type ExplainedCertaintyProps = Pick<
  ExplainedProps,
  'rulebook' | 'answers' | 'assessment' | 'deciding'
> & {
  /** Where it is told what to find out, when that is another page. */
  readonly findHref?: string;
};

/** How certain the answer is, on the pages that explain it: the same as on the short one. */
export function ExplainedCertainty(props: ExplainedCertaintyProps) {
  const { rulebook, answers, assessment, deciding, findHref } = props;
  const plan = planOf(rulebook, answers, assessment.asOf);
  const conclusion = conclusionOf(rulebook, answers, assessment, plan);
  const { status } = toldUnder(rulebook, answers, assessment, conclusion).assessment;
  return (
    <Certainty
      {...{ rulebook, answers, assessment, deciding, status }}
      assumed={conclusion.status === 'assumed' ? plan.assumed.length : undefined}
      meanwhile={conclusion.route === null ? assessment.recommended : null}
      {...(findHref !== undefined && { findHref })}
    />
  );
}
