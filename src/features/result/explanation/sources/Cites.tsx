import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { SourceLink } from './SourceLink.tsx';

type CitesProps = { readonly rulebook: Rulebook; readonly sources: readonly string[] };

/** The sources of an entry, in its margin: where it stands, and how much it weighs. */
export function Cites({ rulebook, sources }: CitesProps) {
  const { citation, grade } = useTexts();
  return (
    <div className="note cite">
      {[...new Set(sources)].map((id) => {
        const source = rulebook.sources[id];
        if (source === undefined) return null;
        return (
          <p key={id}>
            <SourceLink id={id}>
              <span lang="sv">{citation(source)}</span>
            </SourceLink>{' '}
            <span className="grade">{grade(source.grade).name}</span>
          </p>
        );
      })}
    </div>
  );
}
