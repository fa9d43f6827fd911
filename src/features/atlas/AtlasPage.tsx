import { type ReactNode, useEffect, useMemo, useRef } from 'react';

import { scrollToTop } from '#ui/scrollToTop.ts';

import { AtlasBook, type Book } from './AtlasBook.tsx';
import { AtlasIndex } from './AtlasIndex.tsx';
import { itemsIn } from './itemsIn.ts';
import { type AtlasItem, itemFragment } from './atlasItem.ts';
import { bookLinks } from './bookLinks.ts';
import type { DecisionMap } from './decisionMap.ts';
import { ItemPage } from './ItemPage.tsx';
import { MissingPage } from './MissingPage.tsx';

type AtlasPageProps = Omit<Book, 'links'> & {
  /** What stands after `#` in the address; empty for the atlas as a whole. */
  readonly shown: string;
  /** Draws the decision. */
  readonly renderDecision: (map: DecisionMap) => ReactNode;
  /** The cases that something has to do with. */
  readonly renderCases: (item: AtlasItem) => ReactNode;
};

/** The rule book in the open: all of it, or the page of one thing in it. */
export function AtlasPage({ shown, renderDecision, renderCases, ...given }: AtlasPageProps) {
  const { rulebook } = given;
  const links = useMemo(() => bookLinks(rulebook), [rulebook]);
  const items = useMemo(
    () => new Map(itemsIn(rulebook).map((item) => [itemFragment(item), item])),
    [rulebook],
  );
  useFocusOnChange(shown);
  const item = items.get(shown);
  return (
    <AtlasBook value={{ ...given, links }}>
      {item !== undefined ? (
        <ItemPage key={shown} item={item} cases={renderCases(item)} />
      ) : shown === '' ? (
        <AtlasIndex items={[...items.values()]} renderDecision={renderDecision} />
      ) : (
        <MissingPage />
      )}
    </AtlasBook>
  );
}

/** From one thing to another is a new page to the reader: focus goes to its heading. */
function useFocusOnChange(shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    scrollToTop();
    document.getElementById('rubrik')?.focus({ preventScroll: true });
  }, [shown]);
}
