import { type ReactNode, useMemo, useState } from 'react';

import { Details } from '#ui/Details.tsx';

import { type AtlasItem, atlasKinds, itemFragment } from './atlasItem.ts';
import { useBook } from './AtlasBook.tsx';
import { AtlasFrame } from './AtlasFrame.tsx';
import { Decision } from './Decision.tsx';
import { type DecisionMap, decisionMap } from './decisionMap.ts';
import { ItemGroups, ItemList } from './ItemLink.tsx';
import { Part } from './Part.tsx';
import { textOf } from './titleOf.ts';

type AtlasIndexProps = {
  readonly items: readonly AtlasItem[];
  readonly renderDecision: (map: DecisionMap) => ReactNode;
};

/** All of the rule book: a field to find things by, the whole decision, and every list. */
export function AtlasIndex({ items, renderDecision }: AtlasIndexProps) {
  const { rulebook, hrefs, texts, own } = useBook();
  const [query, setQuery] = useState('');
  const said = useMemo(
    () => new Map(items.map((item) => [itemFragment(item), bare(textOf(rulebook, item, texts))])),
    [items, rulebook, texts],
  );
  const wanted = bare(query).split(' ').filter(Boolean);
  const found = items.filter((item) =>
    wanted.every((word) => said.get(itemFragment(item))?.includes(word)),
  );
  return (
    <AtlasFrame title={own(($) => $.title)} lead={own(($) => $.lead)}>
      <form className="field" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="atlas-sok">{own(($) => $.filter.label)}</label>
        <p className="hint" id="atlas-sok-hint">
          {own(($) => $.filter.hint)}
        </p>
        <div className="input-row">
          <input
            className="input"
            id="atlas-sok"
            type="search"
            size={28}
            maxLength={100}
            autoComplete="off"
            aria-describedby="atlas-sok-hint"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
      </form>
      <output htmlFor="atlas-sok">
        {wanted.length > 0 &&
          (found.length === 0
            ? own(($) => $.filter.none)
            : own(($) => $.filter.found, { count: found.length }))}
      </output>
      {wanted.length > 0 ? (
        <div className="flow">
          <ItemGroups items={found} />
          <p>
            <a href={hrefs.search}>{own(($) => $.filter.site)}</a>
          </p>
        </div>
      ) : (
        <>
          <Part id="allt" title={own(($) => $.lists)}>
            {atlasKinds.map((kind) => {
              const some = items.filter((item) => item.kind === kind);
              const label = own(($) => $.many[kind], { count: some.length });
              return (
                <Details key={kind} summary={label}>
                  {about(kind)}
                  <ItemList items={some} label={label} />
                </Details>
              );
            })}
          </Part>
          <Part id="beslutet" title={own(($) => $.decision.title)}>
            <p>{own(($) => $.decision.text)}</p>
            {renderDecision(
              decisionMap(rulebook, texts, {
                otherwise: own(($) => $.decision.otherwise),
                end: own(($) => $.decision.end),
              }),
            )}
            <Decision />
          </Part>
        </>
      )}
    </AtlasFrame>
  );

  function about(kind: AtlasItem['kind']) {
    if (kind !== 'rule' && kind !== 'test' && kind !== 'condition' && kind !== 'sign') return null;
    return <p className="small soft">{own(($) => $.about[kind])}</p>;
  }
}

/** A text as it is looked for: without accents, capitals and marks. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}§]+/gu, ' ')
    .trim();
}
