import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { SourceLink } from '#features/result/explanation/sources/SourceLink.tsx';

/** The judgment that looks at what the parties do, not at what they call it. */
export const labelDoesNotDecide = 'hfd-2020-15';

type TurnsHintProps = { readonly rulebook: Rulebook };

/** What changed answers are not for: words that hide a purchase. */
export function TurnsHint({ rulebook }: TurnsHintProps) {
  const { t } = useTexts();
  const source = rulebook.sources[labelDoesNotDecide];
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
