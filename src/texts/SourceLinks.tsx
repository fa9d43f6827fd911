import type { Rulebook, Source } from '#rulebook/index.ts';

import { useTexts } from './TextsProvider.tsx';

type SourceLinksProps = {
  readonly rulebook: Rulebook;
  readonly sources: readonly string[];
  readonly isSmall?: boolean;
  /** What the list is called, where the page does not say it. */
  readonly label?: string;
  /** What else is to be known of a source. */
  readonly remark?: (source: Source) => string | undefined;
};

/** What something rests on: each source with its address, its weight and the day it was read. */
export function SourceLinks({ rulebook, sources, isSmall, label, remark }: SourceLinksProps) {
  const { t, citation, grade, date, within } = useTexts();
  const found = [...new Set(sources)].flatMap((id) => rulebook.sources[id] ?? []);
  if (found.length === 0) return null;
  return (
    <ul className={isSmall ? 'plain cite small' : 'plain cite'} aria-label={label}>
      {found.map((source) => (
        <li key={source.id}>
          <a href={source.address} lang="sv">
            {citation(source)}
          </a>
          {', '}
          {within(grade(source.grade).name)}
          {'. '}
          {remark?.(source)}
          {t(($) => $.question.read, { date: date(source.read) })}
        </li>
      ))}
    </ul>
  );
}
