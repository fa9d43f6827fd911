import type { Rulebook, Source } from '#rulebook/index.ts';
import { useKnowledge, useTexts } from '#texts/index.ts';

type SourceLinesProps = { readonly rulebook: Rulebook; readonly ids: readonly string[] };

/** What a text rests on: citation, grade and the day it was read. */
export function SourceLines({ rulebook, ids }: SourceLinesProps) {
  const { citation, grade, date, within } = useTexts();
  const { t } = useKnowledge();
  const sources = ids.flatMap((id): Source[] => {
    const source = rulebook.sources[id];
    return source === undefined ? [] : [source];
  });
  return (
    <ul className="plain cite" aria-label={t(($) => $.sourcesOf)}>
      {sources.map((source) => (
        <li key={source.id}>
          <a href={source.address} lang="sv">
            {citation(source)}
          </a>
          {', '}
          {within(grade(source.grade).name)}
          {'. '}
          {source.confidence === 'C' && `${t(($) => $.about.works.secondhand)}. `}
          {t(($) => $.read, { date: date(source.read) })}.
        </li>
      ))}
    </ul>
  );
}
