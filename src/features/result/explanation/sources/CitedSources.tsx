import { useMemo } from 'react';

import { calculatedFigures } from '#features/result/explanation/unknowns/calculatedFigures.ts';
import type { ExplainedProps } from '#features/result/explainedProps.ts';
import { explanationOf } from '#features/result/explanationOf.ts';

import { citedSources } from './citedSources.ts';
import { Sources } from './Sources.tsx';

/** Every source that the result cites, on whichever of its pages. */
export function CitedSources({ rulebook, answers, assessment, missing, deciding }: ExplainedProps) {
  const { asOf } = assessment;
  const explanation = useMemo(
    () => explanationOf(rulebook, answers, asOf),
    [rulebook, answers, asOf],
  );
  const figures = calculatedFigures(rulebook, answers, assessment);
  const asked = [...deciding, ...missing];
  const cited = citedSources(rulebook, answers, assessment, explanation, asked, figures);
  return <Sources {...{ rulebook, answers, assessment, cited }} />;
}
