import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { ResultSection } from '#features/result/ResultSection.tsx';
import { TitledEntries } from './TitledEntries.tsx';

type WarningsProps = { readonly rulebook: Rulebook; readonly assessment: Assessment };

/** Signs of a purchase in the answers, whatever the result. */
export function Warnings({ rulebook, assessment }: WarningsProps) {
  const { t, warning: wordsOf } = useTexts();
  const warnings = rulebook.warnings.filter(({ id }) => assessment.warnings.includes(id));
  if (warnings.length === 0) return null;
  return (
    <ResultSection id="tecken" title={t(($) => $.result.warnings)}>
      <p className="hint">{t(($) => $.result.warningsText)}</p>
      <TitledEntries {...{ rulebook, wordsOf }} kind="plain" entries={warnings} areSigns />
    </ResultSection>
  );
}
