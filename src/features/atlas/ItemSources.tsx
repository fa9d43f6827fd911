import { itemFragment } from './atlasItem.ts';
import { useBook } from './AtlasBook.tsx';
import { SourceSays } from './SourceSays.tsx';

/**
 * What something rests on: the official page at the place, its weight, the day it was read, what it
 * says in our own words, and its page in the atlas.
 */
export function ItemSources({ sources }: { readonly sources: readonly string[] }) {
  const { rulebook, hrefs, texts, own } = useBook();
  const found = sources.flatMap((id) => rulebook.sources[id] ?? []);
  return (
    <ul className="plain cite">
      {found.map((source) => (
        <li key={source.id}>
          <a href={source.address} lang="sv">
            {texts.citation(source)}
          </a>
          {', '}
          {texts.within(texts.grade(source.grade).name)}
          {'. '}
          {source.confidence === 'C' && `${own(($) => $.source.confidence.C)} `}
          {own(($) => $.source.read, { date: texts.date(source.read) })}{' '}
          <a href={`${hrefs.atlas}#${itemFragment({ kind: 'source', id: source.id })}`}>
            <span className="visually-hidden" lang="sv">
              {texts.citation(source)}{' '}
            </span>
            {own(($) => $.source.page)}
          </a>
          <SourceSays id={source.id} />
        </li>
      ))}
    </ul>
  );
}
