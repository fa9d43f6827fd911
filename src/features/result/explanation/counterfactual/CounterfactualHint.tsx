import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { SourceLink } from '#features/result/explanation/sources/SourceLink.tsx';

type CounterfactualHintProps = { readonly rulebook: Rulebook };

/** What changed answers are not for: words that hide a purchase. */
export function CounterfactualHint({ rulebook }: CounterfactualHintProps) {
  const { t } = useTexts();
  const source = rulebook.sources[rulebook.substanceSource ?? ''];
  if (source === undefined) return null;
  return (
    <p className="hint">
      {t(($) => $.result.turns.real)}{' '}
      <SourceLink id={source.id}>
        <span lang="sv">{source.short}</span>
      </SourceLink>
    </p>
  );
}
