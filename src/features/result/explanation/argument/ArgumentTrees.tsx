import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { LazyDetails } from '#features/result/LazyDetails.tsx';
import { RouteTree } from './RouteTree.tsx';
import { ResultSection } from '#features/result/ResultSection.tsx';

type ArgumentTreesProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
};

/** The whole argument of every route, to open: rule, tests, the user's own answers. */
export function ArgumentTrees({ rulebook, answers, assessment }: ArgumentTreesProps) {
  const { t, route, within } = useTexts();
  return (
    <ResultSection id="resonemang" title={t(($) => $.result.tree)}>
      <p className="hint">{t(($) => $.result.treeText)}</p>
      <div className="argument">
        {rulebook.routes.map(({ id }) => {
          const verdict = assessment.routes[id]?.verdict ?? 'undecided';
          return (
            <LazyDetails
              key={id}
              prints
              summary={`${route(id).name} – ${within(t(($) => $.verdicts[verdict]))}`}
            >
              {() => <RouteTree {...{ rulebook, answers }} asOf={assessment.asOf} route={id} />}
            </LazyDetails>
          );
        })}
      </div>
    </ResultSection>
  );
}
