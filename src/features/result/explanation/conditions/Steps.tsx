import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { ResultSection } from '#features/result/ResultSection.tsx';
import { stepsOf } from './stepsOf.ts';
import { TitledEntries } from './TitledEntries.tsx';

type StepsProps = {
  readonly rulebook: Rulebook;
  readonly assessment: Assessment;
  /** Seen from the organisation, the steps are the authority's. */
  readonly isOrganisation?: boolean;
};

/** What to do next on the recommended route, or the way out when every route is closed. */
export function Steps({ rulebook, assessment, isOrganisation = false }: StepsProps) {
  const { t, step: wordsOf } = useTexts();
  const steps = stepsOf(rulebook, assessment);
  const isNone = assessment.recommended === 'none';
  const own = isOrganisation && isNone ? stepsOf(rulebook, assessment, 'organisation') : [];
  const title = isOrganisation
    ? t(($) => $.result.short.authorityDoes)
    : t(($) => (isNone ? $.result.stepsNone : $.result.steps));
  return (
    <>
      {own.length > 0 && (
        <ResultSection id="egna-steg" title={t(($) => $.result.stepsNone)}>
          <TitledEntries rulebook={rulebook} kind="numbered" entries={own} wordsOf={wordsOf} />
        </ResultSection>
      )}
      {steps.length > 0 && (
        <ResultSection id="steg" title={title}>
          {isOrganisation && <p className="hint">{t(($) => $.result.short.toAuthority)}</p>}
          <TitledEntries rulebook={rulebook} kind="numbered" entries={steps} wordsOf={wordsOf} />
        </ResultSection>
      )}
    </>
  );
}
