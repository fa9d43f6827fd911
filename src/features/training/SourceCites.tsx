import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

type SourceCitesProps = { readonly rulebook: Rulebook; readonly sources: readonly string[] };

/** What a reason stands on: each source with its address, its weight and the day it was read. */
export function SourceCites({ rulebook, sources }: SourceCitesProps) {
  const { citation, grade, date } = useTexts();
  const found = [...new Set(sources)].flatMap((id) => {
    const source = rulebook.sources[id];
    return source === undefined ? [] : [{ id, source, cited: citation(source) }];
  });
  // Two sources may be the same paragraph, read for two things.
  const shown = found.filter(
    ({ cited }, at) => found.findIndex((other) => other.cited === cited) === at,
  );
  if (found.length === 0) return null;
  return (
    <p className="cite small">
      {shown.map(({ id, source, cited }, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <a href={source.address} lang="sv">
            {cited}
          </a>{' '}
          ({grade(source.grade).name.toLowerCase()}, {date(source.read)})
        </span>
      ))}
    </p>
  );
}
