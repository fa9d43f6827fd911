import type { ReactNode } from 'react';

import { plain } from '#texts/index.ts';

import { type AtlasItem, itemFragment } from './atlasItem.ts';
import { useBook } from './AtlasBook.tsx';
import { AtlasFrame } from './AtlasFrame.tsx';
import { Changed } from './Changed.tsx';
import { ItemBody } from './ItemBody.tsx';
import { ItemGroups } from './ItemLink.tsx';
import { ItemSources } from './ItemSources.tsx';
import { Part } from './Part.tsx';
import { proofsOf } from './proofsOf.ts';
import { titleOf } from './titleOf.ts';

type ItemPageProps = {
  readonly item: AtlasItem;
  /** The cases that it has to do with. */
  readonly cases: ReactNode;
};

/** The page of one thing in the rule book. */
export function ItemPage({ item, cases }: ItemPageProps) {
  const { rulebook, links, texts, own } = useBook();
  const uses = links.uses(item);
  const sources = uses.filter(({ kind }) => kind === 'source').map(({ id }) => id);
  // A route tells of its rules and conditions itself.
  const parts = uses.filter(({ kind }) =>
    item.kind === 'route' ? kind === 'figure' : kind !== 'source',
  );
  const usedBy = links.usedBy(item);
  const title =
    item.kind === 'question'
      ? plain(texts.question(item.id).question)
      : titleOf(rulebook, item, texts);
  return (
    <AtlasFrame title={title} kind={item.kind}>
      <ItemBody item={item} />
      {sources.length > 0 && (
        <Part id="kallorna" title={own(($) => $.sources)}>
          <ItemSources sources={sources} />
        </Part>
      )}
      {parts.length > 0 && (
        <Part id="bygger-pa" title={own(($) => $.uses)}>
          <ItemGroups items={parts} />
        </Part>
      )}
      {usedBy.length > 0 && (
        <Part id="anvands-av" title={own(($) => $.usedBy)}>
          <ItemGroups items={usedBy} />
        </Part>
      )}
      <Part id="fallen" title={own(($) => $.cases.title)}>
        {cases}
      </Part>
      <Part id="bevisat" title={own(($) => $.proved.title)}>
        <p>{own(($) => $.proved.lead)}</p>
        <ul className="dashes">
          {proofsOf(rulebook, item).map((name) => (
            <li key={name}>{own(($) => $.proved[name])}</li>
          ))}
        </ul>
        <p className="small soft">{own(($) => $.proved.how)}</p>
      </Part>
      <Part id="andrat" title={own(($) => $.changed.title)}>
        <Changed item={item} />
      </Part>
      <p className="small soft colophon">
        {own(($) => $.colophon, {
          place: itemFragment(item),
          version: rulebook.version,
          hash: rulebook.hash,
        })}
      </p>
    </AtlasFrame>
  );
}
