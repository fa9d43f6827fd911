import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import type { Explanation } from './explanationOf.ts';
import { figureSources } from './figureSources.ts';
import { pathThrough } from './map/pathThrough.ts';
import { labelDoesNotDecide } from './TurnsHint.tsx';

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
    labelDoesNotDecide,
  ];
}
