import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import type { Explanation } from '#features/result/explanationOf.ts';
import { figureSources } from '#features/result/explanation/unknowns/figureSources.ts';
import { pathThrough } from '#features/result/explanation/map/pathThrough.ts';

/** What the parts of a result that explain it cite: open questions, changes, the map and the figures. */
export function citedSources(
  rulebook: Rulebook,
  answers: Answers,
  assessment: Assessment,
  { changes, allChanges }: Explanation,
  asked: readonly string[],
  figures: readonly string[],
): string[] {
  const { stations } = pathThrough(rulebook, answers, assessment);
  const questions = rulebook.questions.filter(({ id }) => asked.includes(id));
  return [
    ...[...questions, ...changes, ...allChanges, ...stations].flatMap(({ sources }) => sources),
    ...figureSources(rulebook, figures, assessment.asOf),
    ...(rulebook.substanceSource === undefined ? [] : [rulebook.substanceSource]),
  ];
}
