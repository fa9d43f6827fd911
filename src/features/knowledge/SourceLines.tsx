import type { Rulebook } from '#rulebook/index.ts';
import { knowledgeTexts, SourceLinks, useTexts } from '#texts/index.ts';

type SourceLinesProps = { readonly rulebook: Rulebook; readonly ids: readonly string[] };

/** What a text rests on, and whether that is said at second hand. */
export function SourceLines({ rulebook, ids }: SourceLinesProps) {
  const { t } = knowledgeTexts(useTexts('help'));
  return (
    <SourceLinks
      rulebook={rulebook}
      sources={ids}
      label={t(($) => $.sourcesOf)}
      remark={({ confidence }) =>
        confidence === 'C' ? `${t(($) => $.about.works.secondhand)}. ` : undefined
      }
    />
  );
}
