import { useMemo } from 'react';

import { calculatedFigures } from '#features/result/explanation/unknowns/calculatedFigures.ts';
import { FindOut } from '#features/result/explanation/unknowns/FindOut.tsx';
import { Thresholds } from '#features/result/explanation/unknowns/Thresholds.tsx';
import { explanationOf } from '#features/result/explanationOf.ts';
import type { ExplainedProps } from '#features/result/explainedProps.ts';

import { Counterfactuals } from './Counterfactuals.tsx';

/** What would change the answer: what to find out, limits close by, and other answers. */
export function WhatWouldChange({
  rulebook,
  answers,
  assessment,
  deciding,
  changeHref,
}: ExplainedProps) {
  const { asOf } = assessment;
  const { changes, allChanges, costs } = useMemo(
    () => explanationOf(rulebook, answers, asOf),
    [rulebook, answers, asOf],
  );
  const figures = calculatedFigures(rulebook, answers, assessment);
  return (
    <>
      <FindOut {...{ rulebook, answers, assessment, costs, deciding, changeHref }} />
      <Counterfactuals {...{ rulebook, answers, changes, allChanges }} />
      <Thresholds rulebook={rulebook} figures={figures} asOf={asOf} />
    </>
  );
}
